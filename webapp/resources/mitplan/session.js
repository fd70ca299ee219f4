/* Warns two minutes before the session ends, keeps it on request, and covers the page when it is over. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word, element } = mitplan;
  const WARNING = 120;
  let seconds = 0, end = Infinity, warning = null, left = null, over = null, tabs = null;

  function renew(silently) {
    end = Date.now() + seconds * 1000;
    if (warning) warning.close();
    warning = null;
    if (tabs && !silently) tabs.postMessage('renewed');
  }

  async function keep(event) {
    event.target.classList.add('busy');
    const reply = await mitplan.send('POST', mitplan.sessionUrl() + '/keep');
    event.target.classList.remove('busy');
    if (reply.status === 401 || reply.status === 403) mitplan.sessionOver();
    else if (reply.status < 200 || reply.status > 299) left.textContent = mitplan.reason(reply);
  }

  function warn() {
    left = element('p', { class: 'soft' });
    warning = mitplan.dialog('session', word('sessionSoonTitle'), element('p', {}, word('sessionSoon')), left,
      element('div', { class: 'actions' }, element('button',
        { type: 'button', class: 'button primary', autofocus: true, onclick: keep }, word('sessionKeep'))));
    warning.setAttribute('role', 'alertdialog');
    warning.addEventListener('cancel', (event) => event.preventDefault());
  }

  mitplan.sessionOver = function () {
    if (over) return;
    if (warning) warning.close();
    for (const open of document.querySelectorAll('dialog[open]')) open.close();
    const box = mitplan.dialog('session over', word('sessionOverTitle'), element('p', {}, word('sessionOver')),
      element('div', { class: 'actions' }, element('a',
        { class: 'button primary', href: mitplan.signInUrl(), autofocus: true }, word('sessionSignIn'))));
    box.addEventListener('cancel', (event) => event.preventDefault());
    box.addEventListener('close', () => { over = null; });
    over = box;
  };

  /* Whoever signed in again in another window goes on here with what stands on the screen. */
  async function back() {
    if (!over || document.hidden || !(await mitplan.resume())) return;
    if (over) over.close();
    renew(true);
    mitplan.toast(word('sessionBack'));
    /* As after a lost line: drafts are saved and boards catch up. */
    window.dispatchEvent(new Event('online'));
  }

  function tick() {
    const rest = Math.round((end - Date.now()) / 1000);
    if (over || rest > Math.min(WARNING, seconds / 2)) return;
    if (rest <= 0) { mitplan.sessionOver(); return; }
    if (!warning) warn();
    left.textContent = word('sessionLeft', { time: Math.floor(rest / 60) + ':' + String(rest % 60).padStart(2, '0') });
  }

  mitplan.ready(() => {
    const from = document.querySelector('[data-session-seconds]');
    seconds = from ? Number(from.dataset.sessionSeconds) : 0;
    if (!seconds) return;
    if ('BroadcastChannel' in window) {
      tabs = new BroadcastChannel('mitplan.session');
      tabs.addEventListener('message', () => { renew(true); back(); });
    }
    mitplan.renewed = () => renew(false);
    renew(false);
    setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', mitplan.renewed);
  });
})();
