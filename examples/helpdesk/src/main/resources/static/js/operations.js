// The list asks again by itself. While somebody reads a reason, decides in a dialog or looks elsewhere, it keeps still; an answer
// that is no list, as when the server is away, leaves the one that is there.
'use strict';
(() => {
  const isList = element => element.id === 'operations';

  document.body.addEventListener('htmx:beforeRequest', event => {
    const list = event.detail.elt;
    if (isList(list) && (document.hidden || document.querySelector('dialog[open]') || list.querySelector('details[open]'))) {
      event.preventDefault();
    }
  });

  document.body.addEventListener('htmx:beforeSwap', event => {
    if (isList(event.detail.target) && !event.detail.serverResponse.includes('id="operations"')) {
      event.detail.shouldSwap = false;
    }
  });
})();
