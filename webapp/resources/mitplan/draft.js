/* Saves what is being typed as a draft on the server; nothing goes into the browser's storage. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const { word, element } = mitplan;
  /* With the way to the server, what stands on the screen for ten seconds is safe. */
  const EVERY = 8000;
  /* What is being typed waits this long for older drafts, on a line that does not answer. */
  const PATIENCE = 3000;

  const chosen = (input) => input.type === 'checkbox' || input.type === 'radio';

  /* One name may stand on a control, on each of several choices, or on what surrounds them. */
  function named(form) {
    const names = new Map();
    for (const field of form.querySelectorAll('[data-field]')) {
      const inputs = field.matches('input, select, textarea') ? [field] : field.querySelectorAll('input, select, textarea');
      const known = names.get(field.dataset.field) || names.set(field.dataset.field, new Set()).get(field.dataset.field);
      inputs.forEach((input) => known.add(input));
    }
    return [...names].map(([name, inputs]) => [name, [...inputs]]);
  }

  const single = (inputs) => inputs.length === 1 && inputs[0].type === 'checkbox' && 'field' in inputs[0].dataset;

  const now = { checked: (input) => input.checked, value: (input) => input.value };

  /* As the page came from the server, whatever a browser that comes back filled in since. */
  const came = {
    checked: (input) => input.defaultChecked,
    value: (input) => (input.options ? ([...input.options].find((one) => one.defaultSelected) || input.options[0] || input).value : input.defaultValue),
  };

  function read(inputs, of = now) {
    if (single(inputs)) return String(of.checked(inputs[0]));
    if (inputs.some(chosen)) return inputs.filter(of.checked).map((input) => input.value).join(',');
    return inputs.length ? of.value(inputs[0]) : '';
  }

  /* A day alone is no words, and the server prints it its own way: it counts as chosen. */
  const isDay = (inputs) => inputs.some((input) => 'day' in input.dataset);
  const choice = (inputs) => inputs.some((input) => input.selectedOptions || chosen(input)) || isDay(inputs);
  /* Blanks and what nobody sees are no words, and the server prints blanks its own way. */
  const plain = (text) => text.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/gu, ' ').trim();

  function write(inputs, value) {
    for (const input of inputs) {
      if (single(inputs)) input.checked = value === 'true';
      else if (chosen(input)) input.checked = value.split(',').includes(input.value);
      else input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  /* What stands in a field, as a person reads it. */
  function words(inputs) {
    const label = (input) => (input.labels && input.labels[0] ? input.labels[0].textContent.trim() : input.value);
    if (inputs.some(chosen)) return inputs.filter((input) => input.checked).map(label).join(', ');
    return inputs.map((input) => (input.selectedOptions ? [...input.selectedOptions].map((one) => one.textContent.trim()).join(', ') : input.value)).join(' ');
  }

  function time(iso, withDay) {
    const day = withDay ? { day: 'numeric', month: 'short' } : {};
    return new Date(iso || Date.now()).toLocaleString('de-DE',
      Object.assign({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' }, day));
  }

  const drawn = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const fine = (reply) => reply.status >= 200 && reply.status < 300;

  class Draft {
    constructor(form) {
      this.form = form;
      this.url = form.dataset.draftUrl;
      this.tab = form.appendChild(element('input', { type: 'hidden', name: 'draft-tab', value: /^[0-9a-f]{16}$/.test(document.body.dataset.draftTab) ? document.body.dataset.draftTab : drawn() }));
      this.page = location.pathname.slice(new URL(this.url, location).pathname.indexOf('/api/')) + location.search;
      this.state = form.querySelector('.draft-state') || document.querySelector('.draft-state')
        || form.appendChild(element('span', { class: 'draft-state', 'aria-live': 'polite' }));
      this.known = JSON.stringify(this.fields());
      this.started = this.known;
      this.before = this.fields();
      this.stored = document.body.dataset.reply ? null : this.fields(came);
      this.there = false;
      this.loose = false;
      this.saving = null;
      this.sent = false;
      this.left = false;
      this.listen();
      const patience = new Promise((over) => { setTimeout(over, PATIENCE); });
      this.offering = Promise.race([this.offer(), patience]).finally(() => { this.offering = null; });
    }

    listen() {
      setInterval(() => this.save(), EVERY);
      this.form.addEventListener('focusout', () => this.save());
      this.form.addEventListener('submit', (event) => this.submit(event));
      document.addEventListener('visibilitychange', () => document.hidden && this.save(true));
      window.addEventListener('pagehide', () => this.save(true));
      window.addEventListener('pageshow', () => { this.sent = false; });
      this.form.addEventListener('mitplan.stays', () => { this.sent = false; });
      this.form.addEventListener('mitplan.renewed', (event) => this.renewed(event.detail));
      mitplan.kept.set(this.form, () => !this.dirty && !this.loose);
      window.addEventListener('online', () => this.save());
    }

    fields(of) {
      return Object.fromEntries(named(this.form).map(([name, inputs]) => [name, read(inputs, of)]));
    }

    /* Choices and ticks are quickly made again: a draft is kept for words. */
    worth(base) {
      return named(this.form).some(([name, inputs]) => name in base && name !== 'version' && !choice(inputs) && plain(read(inputs)));
    }

    /* What the fields that were typed into said before: tells later which these are, and whether somebody else changed them since. */
    base(fields) {
      const typed = Object.keys(fields).filter((name) => fields[name] !== this.before[name]);
      return Object.fromEntries(typed.map((name) => [name, name in this.before ? this.before[name] : '']));
    }

    /* What the page calls the fields that were typed into, what a choice says, and as what they are sent: a draft is read without its form, too. */
    labels(base) {
      const called = (input) => (input && input.labels && input.labels[0] ? input.labels[0].textContent.trim() : '');
      return Object.fromEntries(named(this.form).filter(([name]) => name in base)
        .map(([name, inputs]) => [name, [called(inputs[0]), choice(inputs) ? words(inputs) : '', inputs[0].name]]));
    }

    get dirty() { return JSON.stringify(this.fields()) !== this.known; }

    of(tab) { return this.url + '/' + tab; }

    tell(key, values, bad) {
      this.state.classList.toggle('bad', !!bad);
      this.state.textContent = word(key, values);
    }

    /* What is with somebody else by now takes no drafts any more: only a press of the button asks once again. */
    save(leaving, pressed) {
      if (this.left && !pressed) return Promise.resolve(false);
      if (this.offering && !leaving) return this.offering.then(() => this.save(false, pressed));
      if (this.sent || !this.dirty || (this.saving && !leaving)) return this.saving || Promise.resolve(true);
      const fields = this.fields(), base = this.base(fields), text = JSON.stringify(fields), worth = this.worth(base);
      this.loose = !worth && Object.keys(base).length > 0;
      if (!worth && !this.there) {
        this.known = text;
        return Promise.resolve(true);
      }
      const waits = setTimeout(() => { if (!mitplan.covered()) this.tell('draftWaiting', {}, true); }, EVERY);
      const work = mitplan.send('PUT', this.of(this.tab.value), this.form.dataset.token, { fields, base, labels: this.labels(base), page: this.page }, { leaving }).then((reply) => {
        this.saving = null;
        clearTimeout(waits);
        if (fine(reply)) {
          this.known = text;
          this.there = worth;
          this.left = false;
          delete this.form.dataset.unsaved;
          if (worth) this.tell('draftSaved', { time: time(reply.body && reply.body.savedAt) });
          else this.tell('draftDropped');
          return true;
        }
        return this.failed(reply);
      });
      this.saving = work;
      return work;
    }

    failed(reply) {
      this.form.dataset.unsaved = 'true';
      this.left = reply.status === 404;
      if (reply.status === 0) this.tell('draftWaiting', {}, true);
      else if (this.left) this.tell('draftLeft', {}, true);
      else this.tell('draftFailed', { reason: mitplan.reason(reply) }, true);
      /* What no draft can hold the form may still take, and says itself what is wrong with it. */
      return reply.status === 400 || reply.status === 413 || reply.status === 422;
    }

    /* The last words are saved before the form leaves: a failing submit then costs nothing. */
    submit(event) {
      if (this.sent || event.defaultPrevented || this.form.dataset.busy) return;
      if (!this.dirty && !this.saving) { this.sent = true; return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      mitplan.waitsNoMore();
      const button = event.submitter;
      if (button) button.classList.add('busy');
      Promise.resolve(this.saving).then(() => this.save(false, true)).then((saved) => {
        if (button) button.classList.remove('busy');
        if (!saved) { mitplan.waits(this.form, button, this.left ? 'draftLeft' : 'draftBlocked'); return; }
        this.sent = true;
        /* Not from within the first submit, which a browser answers with silence. */
        setTimeout(() => this.form.requestSubmit(button || undefined));
      });
    }

    async offer() {
      const reply = await mitplan.send('GET', this.url, this.form.dataset.token);
      if (reply.status !== 200 || !Array.isArray(reply.body)) return;
      /* What stands in the page as it came is stored: a draft of the same has done its work. */
      const open = reply.body.filter((draft) => !this.stored || this.differs(draft, this.stored));
      for (const draft of reply.body.filter((one) => !open.includes(one))) mitplan.send('DELETE', this.of(draft.tab), this.form.dataset.token);
      const same = open.filter((draft) => !this.differs(draft));
      const own = same.find((draft) => draft.tab === this.tab.value) || (this.dirty ? null : same[0]);
      if (own) this.goOn(own);
      else if (document.body.dataset.returned) this.returned();
      if (!own && open.some((draft) => draft.tab === this.tab.value)) this.tab.value = drawn();
      for (const draft of open.filter((one) => one.tab !== this.tab.value && this.differs(one)).reverse()) this.show(draft);
    }

    /* A form that came back with an error shows what its draft says: what was typed before the error counts as typed. */
    goOn(draft) {
      this.tab.value = draft.tab;
      this.there = true;
      Object.assign(this.before, draft.base);
    }

    /* What came back unsaved without a draft of it counts as typed here. */
    returned() {
      this.before = {};
      this.known = '';
    }

    /* Fields that nobody typed into belong to no draft: meanwhile somebody else may have changed them. */
    typed(draft) {
      return Object.keys(draft.fields).filter((name) => !draft.base || name in draft.base);
    }

    /* In view of which version something was typed goes along, but makes no draft, and neither does a day. */
    differs(draft, shown = JSON.parse(this.started)) {
      const days = named(this.form).filter(([, inputs]) => isDay(inputs)).map(([name]) => name);
      return this.homeless(draft, shown).length > 0
        || this.typed(draft).some((name) => name !== 'version' && !days.includes(name) && name in shown && plain(shown[name]) !== plain(draft.fields[name]));
    }

    /* Words for which the form has no field any more, such as those of somebody who is not named on the card now. */
    homeless(draft, shown) {
      return this.typed(draft).filter((name) => !(name in shown)).map((name) => draft.fields[name]).filter((value) => value && value !== 'false');
    }

    show(draft) {
      const act = (label, kind, work) => element('button', { type: 'button', class: 'button ' + kind, onclick: () => {
        bar.remove();
        work();
      } }, word(label));
      const when = word('draftOffer', { time: time(draft.savedAt, true) });
      const bar = element('div', { class: 'draft-bar', role: 'region', 'aria-label': when },
        element('p', { role: 'status' }, when, ' ', element('bdi', {}, word('draftBegins', { text: draft.beginning })), ' ', this.until(draft)),
        act('draftTake', 'primary', () => this.take(draft)),
        act('draftDrop', 'quiet', () => this.drop(draft)));
      this.form.prepend(bar);
    }

    /* Till when the server keeps it. */
    until(draft) {
      const day = (iso) => new Date(iso + 'T12:00:00Z').toLocaleString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });
      return draft.until ? word('draftUntil', { day: day(draft.until) }) : word('draftWithFile');
    }

    /* What was typed here meanwhile stays a draft of its own, and the one taken goes once all of it is safe here. */
    async take(draft) {
      if (JSON.stringify(this.fields()) !== this.started) {
        await this.save();
        this.tab.value = drawn();
      }
      const shown = JSON.parse(this.started), inputs = new Map(named(this.form));
      const changed = (name) => draft.base && shown[name] !== draft.base[name] && shown[name] !== draft.fields[name];
      const there = this.typed(draft).filter((name) => inputs.has(name));
      for (const name of there) {
        if (changed(name)) this.both(inputs.get(name));
        write(inputs.get(name), draft.fields[name]);
      }
      if ('version' in draft.fields && inputs.has('version')) write(inputs.get('version'), draft.fields.version);
      this.refocus();
      const left = this.homeless(draft, shown);
      if (left.length) this.form.prepend(element('p', { class: 'note honey', role: 'status' }, word('draftHomeless', { text: left.join(' · ') })));
      if (await this.save() && !left.length) await mitplan.send('DELETE', this.of(draft.tab), this.form.dataset.token);
      this.tell(there.some((name) => name !== 'version' && changed(name)) ? 'draftTakenBoth' : 'draftTaken');
    }

    /* After signing in again: what somebody else stored meanwhile is shown beside what was typed. */
    renewed(now) {
      const shown = JSON.parse(this.started), inputs = new Map(named(this.form));
      for (const [name, stored] of named(now)) {
        const value = read(stored);
        if (value !== shown[name] && value !== read(inputs.get(name))) this.both(inputs.get(name), { value, text: words(stored) });
      }
    }

    /* Both versions stay to be seen, and either can be had: one in the field, the other below it. */
    both(inputs, other = { value: read(inputs), text: words(inputs) }) {
      const last = inputs[inputs.length - 1];
      if (last.type === 'hidden') return;
      const text = element('p', { role: 'status' });
      let stored = true;
      const say = () => {
        text.textContent = word(stored ? 'draftMeanwhile' : 'draftMine', { text: other.text || '–' });
        swap.textContent = word(stored ? 'draftUseStored' : 'draftUseMine');
      };
      const swap = element('button', { type: 'button', class: 'button', onclick: () => {
        const now = { value: read(inputs), text: words(inputs) };
        write(inputs, other.value);
        other = now;
        stored = !stored;
        say();
        this.save();
      } });
      say();
      const note = element('div', { class: 'note honey' }, text, element('p', { class: 'actions' }, swap));
      const field = last.closest('.field');
      if (field) field.append(note);
      else last.after(note);
    }

    async drop(draft) {
      this.refocus();
      const reply = await mitplan.send('DELETE', this.of(draft.tab), this.form.dataset.token);
      if (fine(reply) || reply.status === 404) this.tell('draftDropped');
      else this.failed(reply);
    }

    refocus() {
      const first = named(this.form).flatMap(([, inputs]) => inputs)[0];
      if (first) first.focus();
    }
  }

  mitplan.ready(() => {
    for (const form of document.querySelectorAll('form[data-draft]')) new Draft(form);
  });
})();
