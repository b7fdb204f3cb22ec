// A button marked data-copy copies the text of the element that it names. Where there is no clipboard, because the page came over
// plain HTTP or the browser refuses, the text is selected for Ctrl+C. What happened is said in the element's status line.
'use strict';
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) {
    return;
  }
  const text = document.getElementById(button.dataset.copy);
  const status = document.getElementById(`${button.dataset.copy}-status`);
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    status.textContent = button.dataset.copied;
  } catch {
    window.getSelection().selectAllChildren(text);
    status.textContent = button.dataset.select;
  }
});
