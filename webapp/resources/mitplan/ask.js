/* What the board asks before a card goes on: who agreed and how, and why something does not work just now. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word, element } = mitplan;
  const ANSWERS = ['', 'AGREED', 'NOT_AGREED'];
  const MANNERS = ['', 'TALK', 'IN_MEETING', 'PHONE', 'LETTER'];
  const today = () => new Date().toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin' });

  function options(select, values, words) {
    for (const value of values) select.append(element('option', { value }, mitplan.words[words][value]));
    return select;
  }

  function field(id, label, input) {
    input.id = id;
    return element('div', { class: 'field' }, element('label', { for: id }, label), input);
  }

  function person(one, index) {
    const answer = options(element('select', {}), ANSWERS, 'answers');
    const words = element('input', { maxlength: 500, lang: 'de', autocomplete: 'off' });
    const own = field('words-' + index, word('askWords', one), words);
    own.hidden = true;
    answer.addEventListener('change', () => { own.hidden = answer.value !== 'NOT_AGREED'; });
    return { read: () => ({ person: one.id, answer: answer.value, words: words.value }),
      markup: element('fieldset', { class: 'consent' }, element('legend', {}, one.name),
        field('answer-' + index, word('askAnswer'), answer), own) };
  }

  /** Resolves to the reply of the move, or to null if whoever was asked thought better of it. */
  mitplan.askConsent = (title, people, message, send) => new Promise((resolve) => {
    const lines = people.map(person);
    const manner = options(element('select', {}), MANNERS, 'manners');
    const on = element('input', { class: 'short', autocomplete: 'off', placeholder: '3.3.2026' });
    const trouble = element('p', { class: 'error', role: 'alert' });
    let reply = null;
    async function answer(answers, how) {
      const result = await send(Object.assign({ answers }, how));
      if (result.status !== 422) { reply = result; box.close(); return; }
      trouble.textContent = mitplan.reason(result);
    }
    const everybody = () => answer(people.map(({ id }) => ({ person: id, answer: 'AGREED' })),
      { manner: 'TALK', on: today() });
    const each = () => answer(lines.map((line) => line.read()).filter((said) => said.answer),
      { manner: manner.value, on: on.value.trim() });
    const box = mitplan.dialog('consents', word('askTitle', { title }), element('p', {}, message), trouble,
      element('p', {}, element('button', { type: 'button', class: 'button primary', autofocus: true, onclick: everybody },
        word(people.length === 1 ? 'askOne' : 'askAll', { names: people.map(({ name }) => name).join(', ') }))),
      element('details', {}, element('summary', {}, word('askEach')), ...lines.map((line) => line.markup),
        element('div', { class: 'grid2' }, field('ask-manner', word('askManner'), manner), field('ask-on', word('askOn'), on)),
        element('button', { type: 'button', class: 'button', onclick: each }, word('askRecord'))),
      element('div', { class: 'actions' },
        element('button', { type: 'button', class: 'button quiet', onclick: () => box.close() }, word('askCancel'))));
    box.addEventListener('close', () => resolve(reply));
  });

  /** Resolves to whether it is meant. */
  mitplan.askSure = (title, message, yes, no) => new Promise((resolve) => {
    let sure = false;
    const box = mitplan.dialog('sure', title, element('p', {}, message), element('div', { class: 'actions' },
      element('button', { type: 'button', class: 'button primary', onclick: () => { sure = true; box.close(); } }, yes),
      element('button', { type: 'button', class: 'button quiet', autofocus: true, onclick: () => box.close() }, no)));
    box.addEventListener('close', () => resolve(sure));
  });

  /** Resolves to the reason, or to null if there is none after all. */
  mitplan.askReason = (title) => new Promise((resolve) => {
    const input = element('input', { maxlength: 300, lang: 'de', required: true, autocomplete: 'off' });
    const form = element('form', { method: 'dialog' }, field('ask-reason', word('askReason'), input),
      element('div', { class: 'actions' }, element('button', { class: 'button primary' }, word('askPause')),
        element('button', { type: 'button', class: 'button quiet', onclick: () => box.close() }, word('askCancel'))));
    let reason = null;
    form.addEventListener('submit', () => { reason = input.value.trim() || null; });
    const box = mitplan.dialog('reason', word('askPauseTitle', { title }), form);
    input.focus();
    box.addEventListener('close', () => resolve(reason));
  });
})();
