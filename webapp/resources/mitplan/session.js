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
    if (reply.status < 200 || reply.status > 299) left.textContent = mitplan.reason(reply);
  }

  function warn() {
    left = element('p', { class: 'soft' });
    warning = mitplan.dialog('session', word('sessionSoonTitle'), element('p', {}, word('sessionSoon')), left,
      element('div', { class: 'actions' }, element('button',
        { type: 'button', class: 'button primary', autofocus: true, onclick: keep }, word('sessionKeep'))));
    warning.setAttribute('role', 'alertdialog');
    warning.addEventListener('cancel', (event) => event.preventDefault());
  }

  /** Covers the page until its person has signed in again; what stands on it stays. */
  mitplan.sessionOver = function () {
    if (over) return over.ends;
    if (warning) warning.close();
    const trouble = element('p', { class: 'error', role: 'alert' });
    const password = element('input', { type: 'password', id: 'again-password', autocomplete: 'current-password', required: true, autofocus: true });
    const button = element('button', { class: 'button primary' }, word('sessionAgain'));
    const form = element('form', { method: 'dialog' },
      element('div', { class: 'field' }, element('label', { for: 'again-password' }, word('sessionPassword')), trouble, password),
      element('div', { class: 'actions' }, button, element('a', { href: mitplan.signInUrl() }, word('sessionOther'))));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (button.classList.contains('busy')) return;
      button.classList.add('busy');
      const reply = await mitplan.signIn(password.value);
      button.classList.remove('busy');
      if (reply.status === 200) { await goOn(); return; }
      trouble.textContent = reply.status === 0 ? word('sessionOffline') : mitplan.reason(reply);
      password.value = '';
      password.focus();
    });
    const box = mitplan.dialog('session over', word('sessionOverTitle'), element('p', {}, word('sessionOver')),
      element('p', {}, word('sessionWho', { name: document.body.dataset.name })), form);
    box.addEventListener('cancel', (event) => event.preventDefault());
    if (navigator.onLine === false) trouble.textContent = word('sessionOffline');
    over = { box, online: () => { trouble.textContent = word('sessionOnline'); } };
    window.addEventListener('online', over.online);
    over.ends = new Promise((done) => {
      box.addEventListener('close', () => {
        window.removeEventListener('online', over.online);
        over = null;
        done();
      });
    });
    return over.ends;
  };

  /* The views of the ended session went with it: only when the forms have new ones they can be sent. */
  async function goOn() {
    const all = await mitplan.renewForms();
    if (!over) return;
    over.box.close();
    renew(false);
    mitplan.toast(word(all ? 'sessionBack' : 'formGone'));
    /* As after a lost line: drafts are saved and boards catch up. */
    window.dispatchEvent(new Event('online'));
  }

  /* Whoever signed in again in another window goes on here with what stands on the screen. */
  async function back() {
    if (over && !document.hidden && (await mitplan.session()).status === 200) await goOn();
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
