// A link marked data-dialog opens its page as a dialog; without JavaScript it is a page of its own.
'use strict';
(() => {
  const dialog = document.getElementById('dialog');
  const body = document.getElementById('dialog-body');
  let opener = null;

  const open = link => {
    opener = link;
    link.setAttribute('aria-busy', 'true');
    htmx.ajax('GET', link.getAttribute('href'), {target: '#dialog-body', select: '.sheet', swap: 'innerHTML'})
      .finally(() => link.removeAttribute('aria-busy'));
  };

  document.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    const link = event.target.closest('a[data-dialog]');
    if (link) {
      event.preventDefault();
      open(link);
    } else if (dialog.open && event.target.closest('[data-close]')) {
      event.preventDefault();
      dialog.close();
    }
  });

  // A page without a sheet is not for a dialog: go there.
  document.body.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target === body && !event.detail.serverResponse.includes('class="sheet"')) {
      event.detail.shouldSwap = false;
      window.location.assign(event.detail.xhr.responseURL);
    }
  });

  document.body.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target !== body) {
      return;
    }
    dialog.setAttribute('aria-labelledby', 'sheet-title');
    if (!dialog.open) {
      dialog.showModal();
    }
    const first = body.querySelector('[aria-invalid="true"], [role="alert"]')
      || body.querySelector('input:not([type="hidden"]), select, textarea, button');
    if (first) {
      if (first.matches('[role="alert"]')) {
        first.tabIndex = -1;
      }
      first.focus();
    }
  });

  // A sheet marked data-changed tells of something that is done: the page behind it is no longer what it was.
  dialog.addEventListener('close', () => {
    if (body.querySelector('[data-changed]')) {
      window.location.reload();
    }
    body.replaceChildren();
    if (opener) {
      opener.focus();
    }
  });

  // One click is enough: a form that is under way is not sent again until its answer is there.
  const sent = new WeakSet();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') {
      return;
    }
    if (sent.has(form)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    sent.add(form);
    form.setAttribute('aria-busy', 'true');
  }, true);
  const ready = form => {
    sent.delete(form);
    form.removeAttribute('aria-busy');
  };
  document.body.addEventListener('htmx:afterRequest', event => ready(event.detail.elt));
  window.addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(ready));

  // An open menu or reason closes by Escape and by a click elsewhere.
  const closeDetails = except => document.querySelectorAll('details.menu[open], details.why[open]')
    .forEach(details => details !== except && details.removeAttribute('open'));
  document.addEventListener('click', event => closeDetails(event.target.closest('details')));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      closeDetails(null);
    }
  });
})();
