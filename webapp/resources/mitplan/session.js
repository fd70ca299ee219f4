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

  /** Whether somebody has to sign in before anything goes on here: then silence is no broken line. */
  mitplan.covered = () => !!document.querySelector('dialog.over');

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
    const goes = mitplan.sendWaiting();
    mitplan.toast(word(!all ? 'formGone' : goes ? 'sessionSends' : 'sessionBack'));
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

/* Sends a form only when it arrives: to a session that stands and a view that is there. Until then what was typed stays on the page. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word } = mitplan;
  const RENEWED = ['jakarta.faces.ViewState', 'primefaces.nonce'];
  const TYPED = 'input:not([type=hidden], [type=password], [type=submit]), textarea, select';
  const posts = () => [...document.forms].filter((form) => form.method === 'post');
  const named = (form, name) => form.querySelector('input[name="' + name + '"]');

  /* ---- sending ---- */

  let waiting = null;

  /** A form that could not leave: says so, until it leaves or is sent again. */
  mitplan.waits = function (form, button, reason) {
    mitplan.waitsNoMore();
    waiting = { form, button, end: mitplan.toast(word(reason), { bad: true }) };
  };

  mitplan.waitsNoMore = function () {
    const waited = waiting;
    waiting = null;
    if (waited) waited.end();
    return waited;
  };

  /** After signing in again, what had waited goes by itself: it was sent and not changed since. Says whether something did. */
  mitplan.sendWaiting = function () {
    const waited = mitplan.waitsNoMore();
    const form = waited && waited.form;
    if (!form || form.dataset.busy || form.dataset.gone || !form.isConnected) return false;
    form.requestSubmit(waited.button || undefined);
    return true;
  };

  function free(form) {
    delete form.dataset.busy;
    for (const button of form.querySelectorAll('.busy')) button.classList.remove('busy');
  }

  const stays = (form) => form.dispatchEvent(new CustomEvent('mitplan.stays'));

  /* What was sent is not filled in again by the browser when somebody comes back: then what is stored counts. */
  function leave(form) {
    delete form.dataset.cleared;
    form.dataset.sent = 'true';
    form.autocomplete = 'off';
    mitplan.say(word('busy'));
    setTimeout(() => {
      free(form);
      stays(form);
    }, 20000);
  }

  async function send(event) {
    const form = event.target, button = event.submitter;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.busy) { event.preventDefault(); return; }
    mitplan.waitsNoMore();
    form.dataset.busy = 'true';
    if (button) button.classList.add('busy');
    if (form.dataset.cleared || !document.body.dataset.account || !form.querySelector(TYPED)) { leave(form); return; }
    event.preventDefault();
    const stands = await mitplan.stands(form, button);
    free(form);
    if (stands) {
      form.dataset.cleared = 'true';
      form.requestSubmit(button || undefined);
    } else {
      stays(form);
    }
  }

  /** Whether a form can go now; asks for the password where the session ended meanwhile. */
  mitplan.stands = async function (form, button) {
    const view = named(form, RENEWED[0]);
    let now = await mitplan.session(view ? view.value : '');
    if (now.status === 401 || now.status === 403) {
      await mitplan.sessionOver();
      now = await mitplan.session(view ? view.value : '');
    }
    if (now.status !== 200) { mitplan.waits(form, button, 'formWaits'); return false; }
    if (view && !now.body.view) await mitplan.renewForms();
    if (form.dataset.gone) mitplan.toast(word('formGone'), { bad: true });
    return !form.dataset.gone;
  };

  /* ---- going on in a view of a new session ---- */

  /* Where rows came or went, a field would fill in for another one. */
  const shape = (form) => [...form.querySelectorAll('input, textarea, select')].filter((one) => one.name && one.name !== 'draft-tab')
    .map((one) => [one.name, one.type, one.type === 'radio' || one.type === 'checkbox' ? one.value : '', one.dataset.field || ''].join(' ')).sort().join();

  async function pageAnew() {
    try {
      const reply = await fetch(location.pathname + location.search, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
      return reply.ok && !reply.redirected ? new DOMParser().parseFromString(await reply.text(), 'text/html') : null;
    } catch (none) {
      return null;
    }
  }

  /**
   * Opens this page once more behind the scenes; its forms go on with the view of that one and keep what was typed.
   * Resolves to whether that holds for all of them in which something was typed.
   */
  mitplan.renewForms = async function () {
    const page = posts().length ? await pageAnew() : null;
    for (const form of posts()) {
      const now = page && page.getElementById(form.getAttribute('id'));
      if (!now || shape(now) !== shape(form)) { form.dataset.gone = 'true'; continue; }
      delete form.dataset.gone;
      for (const name of RENEWED) {
        if (named(form, name) && named(now, name)) named(form, name).value = named(now, name).value;
      }
      if (now.dataset.token) form.dataset.token = now.dataset.token;
      form.dispatchEvent(new CustomEvent('mitplan.renewed', { detail: now }));
    }
    return !posts().some((form) => form.dataset.gone && typed(form));
  };

  /* ---- leaving ---- */

  function changed(input) {
    if (input.type === 'checkbox' || input.type === 'radio') return input.checked !== input.defaultChecked;
    if (input.options) {
      const preset = [...input.options].some((option) => option.defaultSelected);
      return [...input.options].some((option, at) => option.selected !== (preset ? option.defaultSelected : at === 0));
    }
    return input.type === 'file' ? input.files.length > 0 : input.value !== input.defaultValue;
  }

  const typed = (area) => [...area.querySelectorAll(TYPED)].some(changed);

  /** Forms that keep drafts tell here whether all of theirs is on the server. */
  mitplan.kept = new WeakMap();

  function lost(form) {
    if (form.dataset.sent) return false;
    const kept = mitplan.kept.get(form);
    return kept ? !kept() : typed(form);
  }

  function warn(event) {
    const cut = navigator.onLine === false || mitplan.covered();
    const areas = [...posts(), ...document.querySelectorAll('dialog[open]:not(.over)')];
    if (areas.some((area) => (cut || area.dataset.unsaved) && lost(area))) event.preventDefault();
  }

  mitplan.ready(() => {
    document.addEventListener('submit', send);
    /* Whoever goes on typing sends it themselves when it is ready. */
    document.addEventListener('input', ({ target }) => { if (waiting && target.form === waiting.form) waiting.form = null; });
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && document.querySelector('form[data-sent]')) { location.reload(); return; }
      posts().forEach(free);
    });
    /* The answer to a form has the address of its page: whoever comes back to it opens the page instead of sending again. */
    if (document.body.dataset.reply) history.replaceState(history.state, '', location.href);
  });
})();
