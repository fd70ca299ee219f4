/* What every page shares: words, live region, toasts, dialogs, requests, theme, shortcuts, tabs. */
(function () {
  'use strict';
  const mitplan = window.mitplan = window.mitplan || { words: {} };
  const KEYS = 'mitplan.keys';
  const PATIENCE = 15000;
  let live, toasts, fresh;

  mitplan.ready = (work) => document.readyState === 'loading'
    ? document.addEventListener('DOMContentLoaded', work) : work();

  mitplan.word = (key, values) => (mitplan.words[key] || key)
    .replace(/\{(\w+)\}/g, (all, name) => values && name in values ? values[name] : all);

  mitplan.element = function (name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };
  const element = mitplan.element;
  const word = mitplan.word;

  /* A modal dialog makes everything outside inert, live regions too: speak inside the open one. */
  mitplan.say = function (text) {
    const place = document.querySelector('dialog[open]') || document.body;
    if (!live || live.parentNode !== place) {
      if (live) live.remove();
      live = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
      place.append(live);
    }
    live.textContent = '';
    setTimeout(() => { live.textContent = text; }, 60);
  };

  function raise() {
    if (!toasts) {
      toasts = element('div', { class: 'toasts', popover: 'manual', role: 'region', 'aria-label': mitplan.word('notices') });
      document.body.append(toasts);
    }
    if (toasts.showPopover) {
      if (toasts.matches(':popover-open')) toasts.hidePopover();
      toasts.showPopover();
    }
  }

  /** Shows a line for some seconds; the time stands still while somebody is on it. */
  mitplan.toast = function (text, { bad = false, label, action, ended, seconds = 10 } = {}) {
    raise();
    const box = element('div', { class: bad ? 'toast bad' : 'toast', role: bad ? 'alert' : null });
    let timer;
    const end = () => { clearTimeout(timer); box.remove(); if (ended) ended(); };
    const run = () => { clearTimeout(timer); timer = setTimeout(end, seconds * 1000); };
    const stay = () => clearTimeout(timer);
    box.append(element('span', {}, text));
    if (action) box.append(element('button', { type: 'button', onclick: () => { end(); action(); } }, label));
    if (bad) box.append(element('button', { type: 'button', onclick: end }, mitplan.word('close')));
    box.addEventListener('mouseenter', stay);
    box.addEventListener('mouseleave', run);
    box.addEventListener('focusin', stay);
    box.addEventListener('focusout', run);
    toasts.append(box);
    if (!bad) run();
    return end;
  };

  /** Opens a modal dialog with the given content; it leaves the page when closed. */
  mitplan.dialog = function (className, title, ...content) {
    const heading = element('h2', { id: 'dialog-' + Date.now() }, title);
    const box = element('dialog', { class: className, 'aria-labelledby': heading.id }, heading, ...content);
    const before = document.activeElement;
    box.addEventListener('close', () => {
      box.remove();
      if (before && before.isConnected && document.activeElement === document.body) before.focus();
    });
    document.body.append(box);
    box.showModal();
    return box;
  };

  mitplan.sessionUrl = () => document.body.dataset.sessionUrl || '/api/session';

  /** The session of this page's person, also one that began again in another window: {status, body}, 401 if there is none. */
  mitplan.session = async function (view) {
    return own(await request('GET', mitplan.sessionUrl() + '?view=' + encodeURIComponent(view || ''), ''));
  };

  /** Begins a new session for this page's person. */
  mitplan.signIn = async function (password) {
    return own(await request('POST', mitplan.sessionUrl() + '/again', '', { account: document.body.dataset.account, password }));
  };

  function own(now) {
    if (now.status !== 200) return now;
    if (now.body.account !== document.body.dataset.account) return { status: 401, body: null };
    fresh = now.body.token;
    return now;
  }

  const drawn = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

  /** A command that is carried out once, however often the line breaks and it has to be sent again. */
  mitplan.command = async function (url, token, body) {
    const number = drawn();
    const reply = await mitplan.send('POST', url, token, body, { number });
    return reply.status === 0 && navigator.onLine !== false ? mitplan.send('POST', url, token, body, { number }) : reply;
  };

  /** One request with JSON both ways; resolves to {status, body}, status 0 when nothing answered. An ended session begins again first. */
  mitplan.send = async function (method, url, token, body, { leaving, number } = {}) {
    const before = fresh || token || document.body.dataset.token || '';
    const reply = await request(method, url, before, body, leaving, number);
    if ((reply.status !== 401 && reply.status !== 403) || leaving || !document.body.dataset.account) return reply;
    const now = await mitplan.session();
    if (now.status === 0) return now;
    if (now.status !== 200) await mitplan.sessionOver();
    return fresh === before ? reply : request(method, url, fresh, body, leaving, number);
  };

  async function request(method, url, token, body, keepalive, number) {
    const headers = { Accept: 'application/json', 'X-Mitplan-Token': token };
    if (number) headers['X-Mitplan-Once'] = number;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const text = body === undefined ? undefined : JSON.stringify(body);
    try {
      const reply = await fetch(url, {
        method, headers, body: text, credentials: 'same-origin', redirect: 'error',
        signal: AbortSignal.timeout ? AbortSignal.timeout(PATIENCE) : undefined,
        /* browsers refuse to keep more than 64 KiB alive */
        keepalive: !!keepalive && (text || '').length < 20000,
      });
      if (reply.ok && mitplan.renewed) mitplan.renewed();
      return { status: reply.status, body: await reply.json().catch(() => null) };
    } catch (none) {
      return { status: 0, body: null };
    }
  }

  mitplan.reason = (reply) => reply.status === 0 ? mitplan.word('unreachable')
    : reply.body && reply.body.message || mitplan.word('failed');

  mitplan.signInUrl = () => (document.body.dataset.signIn || '/access/signin') + '?back='
    + encodeURIComponent(location.pathname + location.search);

  mitplan.keysOn = () => {
    try { return localStorage.getItem(KEYS) !== 'off'; } catch (blocked) { return true; }
  };

  mitplan.typing = (target) => !!target.closest
    && !!target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');

  function keyList(keys) {
    return Object.entries(keys).flatMap(([key, meaning]) =>
      [element('dt', {}, element('kbd', {}, key)), element('dd', {}, meaning)]);
  }

  function keysHelp() {
    if (document.querySelector('dialog[open]')) return;
    const board = document.querySelector('.board') ? mitplan.words.keysBoard : {};
    const box = element('input', { type: 'checkbox', id: 'keys-on', onchange: () => {
      try { localStorage.setItem(KEYS, box.checked ? 'on' : 'off'); } catch (blocked) { /* stays for this page */ }
    } });
    box.checked = mitplan.keysOn();
    const dialog = mitplan.dialog('keys', mitplan.word('keysTitle'),
      element('dl', {}, ...keyList(Object.assign({}, board, mitplan.words.keysEverywhere))),
      element('ul', { class: 'choices' }, element('li', {}, box,
        element('label', { for: 'keys-on' }, mitplan.word('keysSwitch')))),
      element('div', { class: 'actions' }, element('button',
        { type: 'button', class: 'button primary', autofocus: true, onclick: () => dialog.close() }, mitplan.word('close'))));
  }

  function hit(file, page) {
    return element('li', {}, element('a', { href: page + 'overview?file=' + file.id },
      element('b', {}, element('bdi', {}, file.name)), element('small', {}, file.about),
      file.through ? element('small', {}, file.through) : null));
  }

  function found(reply) {
    const files = reply.body.files;
    if (files.length === 0) return word('searchNone');
    if (reply.body.more) return word('searchMany', { count: files.length });
    return files.length === 1 ? word('searchOne') : word('searchSome', { count: files.length });
  }

  /** The quick search: links to the files that fit, gone through with the arrow keys. */
  function openSearch(opener) {
    if (document.querySelector('dialog[open]')) return;
    const page = opener.dataset.page;
    const input = element('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', maxlength: 100, 'aria-describedby': 'search-hint' });
    const state = element('p', { class: 'state soft', role: 'status' });
    const hits = element('ul', { class: 'hits', 'aria-label': word('searchHits') });
    const all = element('a', { href: page + 'files' }, word('searchAll'));
    const form = element('form', { role: 'search', method: 'get', action: page + 'files' },
      element('label', { for: 'search' }, word('searchLabel')),
      element('p', { class: 'help', id: 'search-hint' }, word('searchHint')), input);
    const dialog = mitplan.dialog('search', word('searchTitle'), form, state, hits,
      element('div', { class: 'actions' }, all,
        element('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, word('close'))));
    let asked = '', timer, recent;

    /* Before anything is typed: the files that were open last. */
    async function offer() {
      recent = recent || await mitplan.send('POST', opener.dataset.search, undefined, { q: '' });
      if (asked.length > 1) return;
      const files = recent.status === 200 ? recent.body.files : [];
      hits.replaceChildren(...files.map((file) => hit(file, page)));
      state.textContent = files.length ? word('searchRecent') : '';
    }

    async function ask() {
      const typed = input.value.trim();
      if (typed === asked) return;
      asked = typed;
      all.href = page + 'files?q=' + encodeURIComponent(typed);
      if (typed.length < 2) return offer();
      const reply = await mitplan.send('POST', opener.dataset.search, undefined, { q: typed });
      if (typed !== asked) return;
      const fine = reply.status === 200;
      hits.replaceChildren(...(fine ? reply.body.files.map((file) => hit(file, page)) : []));
      state.textContent = fine ? found(reply) : mitplan.reason(reply);
    }

    function walk(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const links = [input, ...hits.querySelectorAll('a')];
      if (!step || links.length < 2) return;
      event.preventDefault();
      links[(links.indexOf(document.activeElement) + step + links.length) % links.length].focus();
    }

    /* One file only: that is the one that was meant. Several: the list shows them all. */
    async function enter(event) {
      event.preventDefault();
      clearTimeout(timer);
      await ask();
      const links = hits.querySelectorAll('a');
      if (!asked) return;
      if (links.length === 1 && asked.length > 1) links[0].click();
      else all.click();
    }

    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 250); });
    dialog.addEventListener('keydown', walk);
    form.addEventListener('submit', enter);
    input.focus();
    offer();
  }

  function shortcuts(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (mitplan.typing(event.target) || !mitplan.keysOn() || document.querySelector('dialog[open]')) return;
    const search = document.querySelector('[data-search]');
    const created = event.key.toLowerCase() === 'n' && document.querySelector('[data-key="n"]');
    if (event.key === '/' && search) { event.preventDefault(); openSearch(search); }
    else if (event.key === '?') { event.preventDefault(); keysHelp(); }
    else if (created) { event.preventDefault(); created.click(); }
  }

  function theme() {
    const root = document.documentElement;
    for (const group of document.querySelectorAll('[data-theme-switch]')) {
      group.hidden = false;
      for (const choice of group.querySelectorAll('input')) {
        choice.checked = choice.value === (root.dataset.theme || '');
        choice.addEventListener('change', () => {
          if (choice.value) root.dataset.theme = choice.value; else delete root.dataset.theme;
          document.cookie = 'mitplan-theme=' + choice.value + ';path=/;SameSite=Strict;max-age='
            + (choice.value ? 31536000 : 0);
        });
      }
    }
  }

  function closeMenus(event) {
    for (const menu of document.querySelectorAll('details.user[open]')) {
      if (event.type === 'keydown' ? event.key !== 'Escape' : menu.contains(event.target)) continue;
      menu.open = false;
      if (event.type === 'keydown') menu.querySelector('summary').focus();
    }
  }

  function showSelected() {
    for (const strip of document.querySelectorAll('.tabs, .topbar nav')) {
      const current = strip.querySelector('[aria-current]');
      if (current) strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
    }
  }

  /* Number and date belong on every printed page; only margin boxes repeat without covering text. */
  function printMark() {
    const mark = document.body.dataset.printMark;
    if (!mark || !document.adoptedStyleSheets) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page{@top-left{content:' + JSON.stringify(mark) + ';font-size:9pt}}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  /* Paper cannot be unfolded: what is folded is open while it is printed, but for menus. */
  let opened = [];

  function unfoldForPrint() {
    opened = [...opened, ...document.querySelectorAll('details:not([open], .user, .day)')];
    for (const fold of opened) fold.open = true;
  }

  function foldAfterPrint() {
    for (const fold of opened) fold.open = false;
    opened = [];
  }

  /* What somebody unfolded stays so after a reload, because the address says it. */
  function unfolded(event) {
    const key = event.target.dataset && event.target.dataset.unfold;
    if (!key || opened.includes(event.target)) return;
    const address = new URL(location.href), open = new Set((address.searchParams.get('unfold') || '').split(',').filter(Boolean));
    if (event.target.open) open.add(key); else open.delete(key);
    if (open.size) address.searchParams.set('unfold', [...open].join(','));
    else address.searchParams.delete('unfold');
    history.replaceState(history.state, '', address);
  }

  /* Nobody's text changes unseen: where a draft fills in what is folded away, it unfolds. */
  function unfold({ target }) {
    const fold = target.closest && target.closest('form details:not([open])');
    if (fold && (target.defaultValue || '') !== target.value) fold.open = true;
  }

  function errorLink(event) {
    const link = event.target.closest && event.target.closest('.errors a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const target = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea') || field;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  mitplan.ready(() => {
    theme();
    showSelected();
    printMark();
    mitplan.say('');
    document.addEventListener('keydown', shortcuts);
    document.addEventListener('keydown', closeMenus);
    document.addEventListener('click', closeMenus);
    document.addEventListener('click', errorLink);
    document.addEventListener('input', unfold);
    document.addEventListener('toggle', unfolded, true);
    window.addEventListener('beforeprint', unfoldForPrint);
    window.addEventListener('afterprint', foldAfterPrint);
    for (const opener of document.querySelectorAll('[data-search]')) {
      opener.addEventListener('click', (event) => { event.preventDefault(); openSearch(opener); });
    }
    for (const opener of document.querySelectorAll('[data-keys-help]')) opener.addEventListener('click', keysHelp);
    for (const printer of document.querySelectorAll('[data-print]')) {
      printer.hidden = false;
      printer.addEventListener('click', () => window.print());
    }
    const said = document.querySelector('[role=alert][tabindex="-1"]');
    if (said) said.focus();
  });
})();
