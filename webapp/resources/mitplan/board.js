/* Moves cards by mouse, finger, keys and menu; the server decides, and a refused card goes back. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word, element } = mitplan;
  const waiting = new Map();
  let board, undo = null, asked = null, choosing = null;

  const all = (selector, root) => [...(root || board).querySelectorAll(selector)];
  const laneOf = (node) => node.closest('.lane');
  const columnOf = (node) => node.closest('.column');
  const listOf = (goal, stage) => all('.lane').filter((lane) => lane.dataset.goal === (goal || ''))
    .map((lane) => lane.querySelector(`.column[data-stage="${stage}"] .cards`))[0];
  const titleOf = (card) => card.querySelector('.title').textContent.trim();
  const stageName = (column) => column.dataset.name;
  const goalName = (lane) => lane.dataset.goal ? lane.querySelector('h2').textContent.trim() : word('noGoal');
  const idOf = (card) => card ? card.id.slice(2) : null;
  const cardsIn = (list) => [...list.children].filter((child) => child.matches('.card') && !child.matches('.drag'));
  const placeOf = (card) => ({ list: card.parentNode, next: card.nextElementSibling });
  const writable = () => board.dataset.writable === 'true';

  function put(card, place) {
    const next = place.next && place.next.parentNode === place.list ? place.next : null;
    place.list.insertBefore(card, next);
  }

  /* live.js comes after this file. */
  const count = () => mitplan.countCards(board);

  function values(card) {
    const column = columnOf(card), cards = cardsIn(card.parentNode);
    return { title: titleOf(card), stage: stageName(column), goal: goalName(laneOf(card)),
      place: cards.indexOf(card) + 1, count: cards.length };
  }

  function reveal(card, focus) {
    if (columnOf(card).dataset.stage === 'PAUSED') fold(false);
    if (columnOf(card).matches('.trim')) trim(columnOf(card), !card.matches('.card:nth-last-child(n+6)'));
    if (card.closest('details')) card.closest('details').open = true;
    if (focus) card.querySelector('.title').focus();
    if (focus) card.scrollIntoView({ block: 'nearest' });
    card.classList.remove('settle');
    requestAnimationFrame(() => card.classList.add('settle'));
    count();
  }

  /* ---- moving: the page first, then the server, one request per card at a time ---- */

  function move(card, place) {
    const from = placeOf(card);
    put(card, place);
    moved(card, from, { focus: true });
  }

  async function moved(card, from, options) {
    const to = placeOf(card);
    if (to.list === from.list && to.next === from.next) return;
    const job = waiting.get(card) || { home: from, queue: [] };
    const rested = columnOf(from.list).dataset.stage === 'PAUSED';
    const pauses = columnOf(card).dataset.stage === 'PAUSED' && !rested;
    reveal(card, options.focus);
    if (pauses && !options.reason) {
      asked = card;
      options.reason = await mitplan.askReason(titleOf(card));
      asked = null;
      if (!options.reason) { cancelled(card, from); return; }
    }
    job.queue.push({ from, body: Object.assign(bodyOf(card), { reason: options.reason }) });
    if (!waiting.has(card)) { waiting.set(card, job); work(card, job); }
  }

  function bodyOf(card) {
    return { card: idOf(card), goal: laneOf(card).dataset.goal || null, stage: columnOf(card).dataset.stage,
      after: idOf(card.previousElementSibling), before: idOf(card.nextElementSibling) };
  }

  async function work(card, job) {
    const slow = setTimeout(() => card.classList.add('waiting'), 400);
    while (job.queue.length) {
      const step = job.queue[0];
      const reply = await attempt(card, step);
      if (!reply) { job.queue = []; finish(card, slow); cancelled(card, card.confirmed ? confirmedPlace(card, step) : job.home || step.from); return; }
      if (reply.status !== 200) { job.queue = []; finish(card, slow); refused(card, job, step, reply); return; }
      job.queue.shift();
      job.home = null;
      accept(card, reply.body, step);
    }
    finish(card, slow);
  }

  function finish(card, slow) {
    clearTimeout(slow);
    card.classList.remove('waiting');
    waiting.delete(card);
  }

  /* Whoever has to say yes first is asked in between; null if the mover thought better of it. */
  async function attempt(card, step) {
    const reply = await post(card, step.body, card.dataset.version);
    if (reply.status !== 422 || !reply.body || !reply.body.asks) return reply;
    const { asks, message } = reply.body;
    return mitplan.askConsent(titleOf(card), asks, message, (answers) => {
      step.answers = answers.answers;
      return post(card, Object.assign({}, step.body, answers), card.dataset.version);
    });
  }

  function cancelled(card, place) {
    put(card, place);
    reveal(card, true);
    mitplan.say(word('moveCancelled', values(card)));
  }

  function post(card, body, version) {
    const move = Object.assign({ version: Number(version) }, body);
    /* A mere move can be sent twice: the card stands there already. Answers are recorded once. */
    return body.answers ? mitplan.command(board.dataset.moveUrl, board.dataset.token, move)
      : mitplan.send('POST', board.dataset.moveUrl, board.dataset.token, move);
  }

  function accept(card, answer, step) {
    card.dataset.version = answer.version;
    card.dataset.p = answer.position;
    if (answer.stayed) {
      cancelled(card, step.from);
      mitplan.toast(answer.stayed);
      return;
    }
    card.confirmed = step.body;
    if (waiting.get(card).queue.length) return;
    const now = values(card);
    const otherGoal = laneOf(step.from.list) !== laneOf(card);
    offerUndo(card, word(otherGoal ? 'movedGoal' : 'moved', now), () => {
      put(card, step.from);
      reveal(card, true);
      return word('movedBack', values(card));
    });
  }

  /* ---- taking back: the server knows how it stood before, and what to forget with the step ---- */

  function endUndo() {
    if (undo) undo.end();
    undo = null;
  }

  function offerUndo(card, text, putBack) {
    mitplan.say(text);
    endUndo();
    const act = () => { undo = null; takeBack(card, putBack); };
    const ended = () => { if (undo && undo.end === end) undo = null; };
    const end = mitplan.toast(text, { label: word('undo'), action: act, ended });
    undo = { card, end, act: () => { end(); act(); } };
  }

  async function takeBack(card, putBack) {
    asked = card;
    const reply = await command(card, 'undo');
    asked = null;
    if (reply.status === 200 && !reply.body.stayed) {
      card.dataset.version = reply.body.version;
      card.dataset.p = reply.body.position;
      card.confirmed = null;
      mitplan.say(putBack(reply.body));
    } else answerBadly(reply);
    if (mitplan.look) mitplan.look();
  }

  const command = (card, name, more) => mitplan.command(board.dataset.moveUrl.replace(/moves$/, `cards/${idOf(card)}/${name}`),
    board.dataset.token, Object.assign({ version: Number(card.dataset.version) }, more));

  const answerBadly = (reply) => mitplan.toast(reply.body && reply.body.stayed || mitplan.reason(reply), { bad: true });

  function refused(card, job, step, reply) {
    const back = card.contains(document.activeElement);
    endUndo();
    put(card, card.confirmed ? confirmedPlace(card, step) : job.home || step.from);
    reveal(card, back);
    if (reply.status === 409 && reply.body && reply.body.current) conflict(card, step.body, reply.body);
    else {
      const reason = mitplan.reason(reply);
      mitplan.toast(word('moveFailed', Object.assign(values(card), { reason })), { bad: true });
    }
  }

  function confirmedPlace(card, step) {
    const list = listOf(card.confirmed.goal, card.confirmed.stage) || step.from.list;
    const next = card.confirmed.before && document.getElementById('c-' + card.confirmed.before);
    return { list, next };
  }

  /* ---- two people moved the same card ---- */

  function side(title, rows, by) {
    return element('div', {}, element('h3', {}, title), element('dl', {}, ...rows.flatMap(([name, value, other]) =>
      [element('dt', {}, word(name)), element('dd', {}, value === other ? value : element('mark', {}, value))])),
    by ? element('p', { class: 'small soft' }, by) : null);
  }

  function goalTitle(goal) {
    const lane = all('.lane').find((each) => each.dataset.goal === (goal || ''));
    return lane ? goalName(lane) : word('noGoal');
  }

  function conflict(card, body, { message, current, mine }) {
    const title = titleOf(card), goal = goalTitle(current.goal), mineGoal = goalTitle(body.goal);
    const keep = () => { box.close(); settleAt(card, current); };
    const force = () => { box.close(); settleAt(card, current); again(card, body); };
    const box = mitplan.dialog('conflict', word('conflictTitle', { title }), element('p', {}, message || ''),
      element('div', { class: 'both' },
        side(word('conflictTheirs'), [['conflictTitleWord', current.title, title],
          ['conflictStage', current.stageLabel, mine.stageLabel], ['conflictGoal', goal, mineGoal]],
        word('conflictBy', current)),
        side(word('conflictMine'), [['conflictTitleWord', title, title],
          ['conflictStage', mine.stageLabel, mine.stageLabel], ['conflictGoal', mineGoal, mineGoal]])),
      element('div', { class: 'actions' },
        element('button', { type: 'button', class: 'button primary', autofocus: true, onclick: keep }, word('conflictKeep')),
        element('button', { type: 'button', class: 'button', onclick: force }, word('conflictForce'))));
    box.addEventListener('cancel', () => settleAt(card, current));
  }

  function settleAt(card, current) {
    card.dataset.version = current.version;
    card.querySelector('.title').textContent = current.title;
    const list = listOf(current.goal, current.stage);
    if (list && list !== card.parentNode) put(card, { list, next: null });
    card.confirmed = null;
    reveal(card, true);
  }

  function again(card, body) {
    const list = listOf(body.goal, body.stage);
    if (!list) return;
    const next = body.before && document.getElementById('c-' + body.before);
    const from = placeOf(card);
    put(card, { list, next });
    if (card.parentNode === from.list && card.nextElementSibling === from.next) mitplan.say(word('moved', values(card)));
    else moved(card, from, { focus: true });
  }

  /* ---- keys ---- */

  function byKey(card, key, shift) {
    const list = card.parentNode, lane = laneOf(card);
    const columns = all('.column', lane), lanes = all('.lane');
    const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
    let place = null;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const column = columns[columns.indexOf(columnOf(card)) + step];
      place = column && { list: column.querySelector('.cards'), next: null };
    } else if (shift) {
      const other = lanes[lanes.indexOf(lane) + step];
      place = other && { list: listOf(other.dataset.goal, columnOf(card).dataset.stage), next: null };
    } else if (step < 0 ? card.previousElementSibling : card.nextElementSibling) {
      place = { list, next: step < 0 ? card.previousElementSibling : card.nextElementSibling.nextElementSibling };
    }
    if (place) move(card, place);
    else mitplan.say(word('edge', values(card)));
  }

  function refusal(card) {
    return writable() ? card.dataset.fixed : word('readOnly');
  }

  function keys(event) {
    const card = event.target.closest && event.target.closest('.card, tbody tr');
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const arrow = event.altKey && event.key.startsWith('Arrow');
    const single = !event.altKey && mitplan.keysOn() && !mitplan.typing(event.target) && event.key.toLowerCase();
    if (single === 'z' && undo) { event.preventDefault(); undo.act(); return; }
    if (!card || !board.contains(card) || !(arrow && !card.cells || single === 'm')) return;
    event.preventDefault();
    if (refusal(card)) mitplan.toast(refusal(card));
    else if (arrow) byKey(card, event.key, event.shiftKey);
    else open(card);
  }

  /* ---- "Verschieben nach ..." ---- */

  function radios(name, options, chosen) {
    return element('ul', { class: 'choices' }, ...options.map(([value, label], index) => {
      const input = element('input', { type: 'radio', name, value, id: `${name}-${index}` });
      input.checked = value === chosen;
      return element('li', {}, input, element('label', { for: input.id }, label));
    }));
  }

  const open = (card) => (card.cells ? rowMenu(card) : menu(card));

  function menu(card) {
    const lane = laneOf(card), stage = columnOf(card).dataset.stage;
    const stages = all('.column', lane).map((column) => [column.dataset.stage,
      column.dataset.stage === stage ? word('here', { name: stageName(column) }) : stageName(column)]);
    const goals = element('select', { id: 'move-goal' }, ...all('.lane').map((each) =>
      element('option', { value: each.dataset.goal, selected: each === lane }, goalName(each))));
    const form = element('form', { method: 'dialog' },
      element('fieldset', {}, element('legend', {}, word('moveStage')), radios('stage', stages, stage)),
      element('div', { class: 'field' }, element('label', { for: 'move-goal' }, word('moveGoal')), goals),
      element('fieldset', {}, element('legend', {}, word('movePlace')),
        radios('place', [['last', word('last')], ['first', word('first')]], 'last')),
      element('div', { class: 'actions' },
        element('button', { class: 'button primary' }, word('move')),
        element('button', { type: 'button', class: 'button quiet', onclick: () => box.close() }, word('cancel'))));
    const again = card.classList.contains('again') && element('p', {}, element('button', { type: 'button',
      class: 'button', onclick: () => { box.close(); recur(card); } }, word('again')));
    choosing = card;
    const box = mitplan.dialog('movemenu', word('moveTitle', { title: titleOf(card) }), ...(again ? [again] : []), form);
    form.querySelector('input:checked').focus();
    box.addEventListener('close', () => { choosing = null; });
    form.addEventListener('submit', () => {
      const list = listOf(goals.value, form.elements.stage.value);
      const first = form.elements.place.value === 'first' && cardsIn(list).find((other) => other !== card);
      setTimeout(() => move(card, { list, next: first || null }));
    });
  }

  /* What comes back is ticked off for this time and stays where it is; for a day that lies ahead only if that is meant. */
  async function recur(card, sure) {
    const reply = await command(card, 'completions', sure);
    if (reply.status === 422 && reply.body && reply.body.question) {
      if (await mitplan.askSure(word('againTitle', { title: titleOf(card) }), reply.body.message, word('againSure'), word('againLeave'))) await recur(card, { aware: true });
      return;
    }
    if (reply.status === 200) {
      card.dataset.version = reply.body.version;
      offerUndo(card, word('againDone', { title: titleOf(card) }), () => word('againBack', { title: titleOf(card) }));
    } else answerBadly(reply);
    if (mitplan.look) mitplan.look();
  }

  function more(event) {
    const button = event.target.closest('button.more');
    const card = button && button.closest('.card, tr');
    if (!card) return;
    if (refusal(card)) mitplan.toast(refusal(card));
    else open(card);
  }

  /* ---- the list: the same move, but rows have no place ---- */

  const stageNames = () => Object.fromEntries(board.querySelector('.rows').dataset.stages.split(';').map((one) => one.split('=')));

  function rowMenu(row) {
    const stages = Object.entries(stageNames()).map(([stage, name]) =>
      [stage, stage === row.dataset.stage ? word('here', { name }) : name]);
    const form = element('form', { method: 'dialog' },
      element('fieldset', {}, element('legend', {}, word('moveStage')), radios('stage', stages, row.dataset.stage)),
      element('div', { class: 'actions' },
        element('button', { class: 'button primary' }, word('move')),
        element('button', { type: 'button', class: 'button quiet', onclick: () => box.close() }, word('cancel'))));
    choosing = row;
    const box = mitplan.dialog('movemenu', word('moveTitle', { title: titleOf(row) }), form);
    form.querySelector('input:checked').focus();
    box.addEventListener('close', () => { choosing = null; });
    form.addEventListener('submit', () => { setTimeout(() => moveRow(row, form.elements.stage.value)); });
  }

  async function moveRow(row, stage) {
    const from = row.dataset.stage;
    if (stage === from) return;
    const said = (key) => ({ title: titleOf(row), stage: stageNames()[key] });
    waiting.set(row, {});
    const reason = stage === 'PAUSED' ? await mitplan.askReason(titleOf(row)) : '';
    const reply = reason === null ? null : await attempt(row, { body:
      { card: idOf(row), goal: row.dataset.goal || null, stage, after: null, before: null, reason } });
    waiting.delete(row);
    endUndo();
    if (!reply) mitplan.say(word('moveCancelled', said(from)));
    else if (reply.status !== 200) mitplan.toast(word('moveFailed', Object.assign(said(from), { reason: mitplan.reason(reply) })), { bad: true });
    else if (reply.body.stayed) mitplan.toast(reply.body.stayed);
    else {
      row.dataset.stage = stage;
      offerUndo(row, word('rowMoved', said(stage)), (back) => {
        row.dataset.stage = back.stage;
        return word('rowBack', said(back.stage));
      });
    }
    if (reply && reply.status === 200) row.dataset.version = reply.body.version;
    if (mitplan.look) mitplan.look();
  }

  /* ---- set up ---- */

  function fold(folded) {
    board.classList.toggle('folded', folded);
    for (const button of all('.fold')) button.setAttribute('aria-expanded', String(!folded));
  }

  /* Of what is done the newest five are in the way of nobody. */
  function trim(column, short) {
    column.classList.toggle('trim', short);
    column.querySelector('.older').setAttribute('aria-expanded', String(!short));
  }

  function prepare(lane) {
    for (const column of all('.column[data-stage="DONE"]', lane)) {
      column.querySelector('.cards').before(element('button', { type: 'button', class: 'older',
        onclick: () => trim(column, !column.matches('.trim')) }, word('older')));
      trim(column, true);
    }
    for (const column of all('.column', lane)) {
      const heading = column.querySelector('h3'), number = heading.querySelector('.count');
      column.dataset.name = [...heading.childNodes].filter((node) => node !== number)
        .map((node) => node.textContent).join('').trim();
      column.querySelector('.cards').setAttribute('aria-label', goalName(lane) + ': ' + column.dataset.name);
      if (writable()) draggable(column.querySelector('.cards'));
      if (column.dataset.stage !== 'PAUSED') continue;
      const button = element('button', { type: 'button', class: 'fold',
        onclick: () => fold(!board.classList.contains('folded')) });
      button.append(element('span', { class: 'name' }, column.dataset.name), number || '');
      heading.replaceChildren(button);
    }
    if (writable()) all('.card', lane).forEach(addMore);
  }

  function addMore(card) {
    if (card.querySelector('.more')) return;
    const button = element('button', { type: 'button', class: 'more', 'aria-haspopup': 'dialog',
      'aria-label': word('more', { title: titleOf(card) }) }, element('span', { 'aria-hidden': 'true' }, '…'));
    card.append(card.cells ? element('td', { class: 'more' }, button) : button);
  }

  /* Ends a drag like a finger that the system took away: nothing is sent, the card goes back. */
  function escape(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    for (const name of ['pointercancel', 'touchcancel']) document.dispatchEvent(new Event(name));
  }

  function draggable(list) {
    if (!window.Sortable) return;
    let from = null;
    window.Sortable.create(list, {
      group: 'cards', draggable: '.card', filter: '[data-fixed], .more', preventOnFilter: false,
      forceFallback: true, fallbackOnBody: true, fallbackTolerance: 5, fallbackClass: 'drag', ghostClass: 'ghost',
      delay: 220, delayOnTouchOnly: true, touchStartThreshold: 6, emptyInsertThreshold: 12,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      scroll: true, bubbleScroll: true, scrollSensitivity: 70, scrollSpeed: 14,
      onStart: (event) => {
        board.classList.add('moving');
        from = { list: event.from, next: event.item.nextElementSibling };
        document.addEventListener('keydown', escape, true);
      },
      onEnd: (event) => {
        document.removeEventListener('keydown', escape, true);
        board.classList.remove('moving');
        if (from.next && !from.next.isConnected) from.next = null;
        if (event.originalEvent && event.originalEvent.type.endsWith('cancel')) cancelled(event.item, from);
        else moved(event.item, from, { focus: false });
        count();
      },
    });
  }

  /* What changes by others' hands waits while a card is on its way by this one's, and nobody takes back what they did to it. */
  mitplan.boardHooks = {
    changed: (card) => { if (undo && undo.card === card) endUndo(); },
    busy: (card) => waiting.has(card) || asked === card || choosing === card || card.matches('.ghost, .sortable-chosen'),
    card: (card) => { if (writable()) addMore(card); },
    lane: prepare,
  };

  mitplan.ready(() => {
    board = document.querySelector('.board');
    if (!board) return;
    all('.lane').forEach(prepare);
    if (writable()) all('.rows tbody tr').forEach(addMore);
    if (writable()) all('.rows thead tr').forEach((row) => row.append(element('th', { scope: 'col', class: 'more' },
      element('span', { class: 'unseen' }, word('move')))));
    fold(true);
    board.addEventListener('click', more);
    document.addEventListener('keydown', keys);
  });
})();
