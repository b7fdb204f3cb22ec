// Whoever goes back to a form finds it with the key that it was sent with: sent again, it is the same request.
'use strict';
(() => {
  const back = performance.getEntriesByType('navigation').some(entry => entry.type === 'back_forward');
  document.querySelectorAll('main form input[name="requestKey"]').forEach(key => {
    const name = `key of ${key.form.getAttribute('action')} on ${window.location.href}`;
    const known = back && window.sessionStorage.getItem(name);
    if (known) {
      key.value = known;
    } else {
      window.sessionStorage.setItem(name, key.value);
    }
  });
})();
