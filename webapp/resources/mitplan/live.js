/* Shows on an open board what others change: a notice by socket, the content through the gate; without socket it asks every few seconds. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word, element } = mitplan;
  const SELDOM = 60000, OFTEN = 4000, BEAT = 25000, PATIENCE = 10000, LONGEST_PAUSE = 30000, MARKED = 6000;
  const hooks = Object.assign({ busy: () => false, card: () => {}, lane: () => {}, changed: () => {} }, mitplan.boardHooks);
  let board, since, socket, beat, tries = 0, looking = false, again = false, ended = false, note;
  let looked = Date.now(), heard = Date.now(), retry = 0;

  const laneOf = (goal) => [...board.querySelectorAll('.lane')].find((lane) => lane.dataset.goal === goal);
  const rows = () => board.querySelector('tbody');
  const listOf = (goal, stage) => rows() || laneOf(goal) && laneOf(goal).querySelector(`.column[data-stage="${stage}"] .cards`);
  const open = () => socket && socket.readyState === WebSocket.OPEN;
  const own = (node) => !(node.matches && node.matches('.more, .by-others'));
  const link = (one) => one.querySelector('.title');

  /* What the server wrote, without what the page added. */
  function written(one) {
    const copy = one.cloneNode(true);
    for (const added of copy.querySelectorAll('.more, .by-others')) added.remove();
    return copy.innerHTML;
  }

  function parse(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild;
  }

  /* ---- putting in what changed ---- */

  function goal(change) {
    if (rows()) {
      for (const row of rows().children) if (row.dataset.goal === change.id) row.querySelector('.goal bdi').textContent = change.title;
      return;
    }
    const fresh = parse(change.html), lane = laneOf(change.id);
    if (!lane) {
      board.insertBefore(fresh, laneOf('') || null);
      hooks.lane(fresh);
      return;
    }
    const header = lane.querySelector('header'), newer = fresh.querySelector('header');
    if (header.innerHTML !== newer.innerHTML && !header.contains(document.activeElement)) header.replaceWith(newer);
  }

  function before(list, card) {
    const key = (one) => [one.dataset.p, one.id];
    const [position, id] = key(card);
    return [...list.children].find((other) => other.dataset.p && other !== card
      && (other.dataset.p > position || other.dataset.p === position && other.id > id)) || null;
  }

  /** Returns what there is to say about a card; null if nothing is new, undefined if it has to wait. */
  function card(change) {
    const list = change.html && listOf(change.goal, change.stage);
    const shown = document.getElementById('c-' + change.id);
    if (shown && hooks.busy(shown)) return undefined;
    if (!list) return away(shown, change);
    const fresh = parse(change.html);
    if (shown && Number(shown.dataset.version) > Number(fresh.dataset.version)) return null;
    const newer = !shown || shown.dataset.version !== fresh.dataset.version;
    const here = shown && shown.parentNode === list;
    const one = shown || fresh, focus = one.contains(document.activeElement) && document.activeElement;
    if (shown && written(shown) !== fresh.innerHTML) {
      for (const node of [...shown.childNodes].filter(own)) node.remove();
      shown.prepend(...fresh.childNodes);
    }
    Object.assign(one.dataset, fresh.dataset);
    one.classList.toggle('again', fresh.classList.contains('again'));
    const next = before(list, one);
    if (!here || newer && next !== one.nextElementSibling) list.insertBefore(one, next);
    if (!shown) hooks.card(one);
    if (focus && document.activeElement !== focus) (focus.isConnected ? focus : link(one)).focus();
    if (!newer) return null;
    if (shown) hooks.changed(one);
    mark(one, change);
    return word(!shown ? 'liveNew' : here ? 'liveChanged' : 'liveMoved', change);
  }

  /** What left the part of the board that is shown. */
  function away(shown, change) {
    if (!shown) return null;
    const focus = shown.contains(document.activeElement);
    const next = focus && (shown.nextElementSibling || shown.previousElementSibling);
    shown.remove();
    if (next) link(next).focus();
    return word(change.withdrawn ? 'liveWithdrawn' : 'liveAway', change);
  }

  function mark(one, change) {
    for (const old of one.querySelectorAll('.by-others')) old.remove();
    const line = element('p', { class: 'by-others' }, word('liveBy', change));
    (one.cells ? one.cells[0] : one).append(line);
    setTimeout(() => line.remove(), MARKED);
  }

  mitplan.countCards = function (within) {
    for (const number of within.querySelectorAll('.column .count')) {
      number.textContent = number.closest('.column').querySelectorAll('.card').length;
    }
    for (const number of within.querySelectorAll('summary .count')) {
      number.textContent = number.closest('.lane').querySelectorAll('.card').length;
    }
  };

  /* What is much at once is said on the page and, if it is new, aloud. */
  function hint(hints) {
    const box = document.querySelector('.hints'), shown = box.textContent;
    box.querySelector('ul').replaceChildren(...hints.map((text) => element('li', {}, text)));
    box.hidden = !hints.length;
    return hints.filter((text) => !shown.includes(text));
  }

  function put(changes) {
    changes.goals.forEach(goal);
    const said = changes.cards.map(card);
    if (said.includes(undefined)) { clearTimeout(retry); retry = setTimeout(look, 800); }
    else since = changes.at;
    const news = [...said.filter(Boolean), ...changes.hints ? hint(changes.hints) : []];
    mitplan.countCards(board);
    if (news.length) mitplan.say(news.length > 3 ? word('liveMany', { count: news.length }) : news.join('. '));
  }

  /* ---- asking ---- */

  async function look() {
    if (ended || document.hidden) return;
    if (looking) { again = true; return; }
    looking = true;
    looked = Date.now();
    const reply = await fetch(board.dataset.changesUrl + since,
      { headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error' }).catch(() => null);
    const changes = reply && reply.ok ? await reply.json().catch(() => null) : null;
    looking = false;
    if (changes) { contact(); put(changes); }
    else if (reply && [401, 403, 404].includes(reply.status)) over(reply.status);
    if (again) { again = false; look(); }
  }

  function over(status) {
    ended = true;
    if (socket) socket.close();
    if (status === 401) mitplan.sessionOver().then(() => { ended = false; connect(); });
    else say(word('liveOver'));
  }

  function say(words) {
    if (note) note.remove();
    note = words && element('p', { class: 'note honey', role: 'status' }, words);
    if (note) board.before(note);
  }

  function contact() {
    heard = Date.now();
    if (note && !ended) say(null);
  }

  function connect() {
    if (ended || !window.WebSocket || socket && socket.readyState < WebSocket.CLOSING) return;
    socket = new WebSocket(location.origin.replace(/^http/, 'ws') + board.dataset.liveUrl);
    socket.addEventListener('open', () => { tries = 0; contact(); look(); });
    socket.addEventListener('message', (event) => { contact(); if (event.data !== '{}') setTimeout(look, 20); });
    socket.addEventListener('close', (event) => {
      clearTimeout(beat);
      if (event.code === 1008) look();
      tries += 1;
      setTimeout(connect, Math.min(LONGEST_PAUSE, 500 * 2 ** tries) * (0.5 + Math.random() / 2));
    });
  }

  /* A line that went silent is closed, so that it is built anew; in between the board asks by itself. */
  function tick() {
    if (ended) return;
    const now = Date.now();
    if (open() && now - heard > BEAT) {
      if (now - heard > BEAT + PATIENCE) socket.close();
      else socket.send('?');
    }
    if (now - looked > (open() ? SELDOM : OFTEN)) look();
    if (!open() && !note && !document.hidden && !mitplan.covered() && now - heard > PATIENCE) say(word('liveBroken'));
  }

  mitplan.ready(() => {
    board = document.querySelector('.board');
    if (!board || !board.dataset.liveUrl) return;
    since = board.dataset.at;
    mitplan.look = look;
    connect();
    setInterval(tick, 1000);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) { heard = Date.now(); look(); } });
  });
})();
