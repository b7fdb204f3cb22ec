// The dialog of a repair: its sections become tabs, and rows are added and removed without asking the server. Run again whenever
// the dialog is drawn; without JavaScript sections stand below one another, and the same buttons ask the server.
'use strict';
(() => {
  const select = (tabs, chosen) => tabs.forEach(({tab, panel}) => {
    const on = tab === chosen;
    tab.setAttribute('aria-selected', on);
    tab.tabIndex = on ? 0 : -1;
    panel.hidden = !on;
  });

  const tabOf = panel => {
    const heading = panel.querySelector('h2');
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'tab-name';
    tab.id = panel.id + '-tab';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.textContent = heading.textContent;
    heading.hidden = true;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    if (panel.querySelector('.field-error')) {
      tab.classList.add('wrong');
    }
    return {tab, panel};
  };

  const steps = {ArrowRight: 1, ArrowLeft: -1};
  const move = (tabs, event) => {
    const at = tabs.findIndex(({tab}) => tab === event.target);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1
      : event.key in steps ? (at + steps[event.key] + tabs.length) % tabs.length : -1;
    if (to >= 0) {
      event.preventDefault();
      select(tabs, tabs[to].tab);
      tabs[to].tab.focus();
    }
  };

  const makeTabs = root => {
    const tabs = [...root.querySelectorAll('.tab')].map(tabOf);
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', root.dataset.label);
    list.append(...tabs.map(({tab}) => tab));
    list.addEventListener('click', event => event.target.matches('[role="tab"]') && select(tabs, event.target));
    list.addEventListener('keydown', event => move(tabs, event));
    root.prepend(list);
    const wanted = tabs.find(({tab}) => tab.classList.contains('wrong'))
      || tabs.find(({panel}) => '#' + panel.id === window.location.hash) || tabs[0];
    select(tabs, wanted.tab);
  };

  const makeRows = panel => {
    const lines = panel.querySelector('[data-lines]');
    const template = panel.querySelector('template[data-line]').innerHTML;
    let next = lines.children.length;
    const add = () => {
      lines.insertAdjacentHTML('beforeend', template.replaceAll('%index%', next).replaceAll('%count%', next + 1));
      next += 1;
      return lines.lastElementChild.querySelector('select');
    };
    panel.addEventListener('click', event => {
      const button = event.target.closest('button[name="add"], button[name="remove"]');
      if (!button) {
        return;
      }
      event.preventDefault();
      if (button.name === 'add') {
        add().focus();
      } else {
        button.closest('.line').remove();
        (lines.querySelector('select') || add()).focus();
      }
    });
  };

  document.querySelectorAll('[data-tabs]:not([data-made])').forEach(root => {
    root.dataset.made = 'true';
    makeTabs(root);
    root.querySelectorAll('[data-rows]').forEach(makeRows);
  });
})();
