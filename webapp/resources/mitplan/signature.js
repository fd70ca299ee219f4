/* Lets somebody sign with finger, pen or mouse; the picture travels with the form. */
(function () {
  'use strict';
  const mitplan = window.mitplan;

  class Pad {
    constructor(canvas) {
      this.canvas = canvas;
      this.field = document.getElementById(canvas.dataset.pad);
      this.pen = canvas.getContext('2d');
      Object.assign(this.pen, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#10232b' });
      this.clear();
      canvas.addEventListener('pointerdown', (event) => this.begin(event));
      canvas.addEventListener('pointermove', (event) => this.draw(event));
      for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { this.last = null; });
      const form = canvas.closest('form');
      form.querySelector('[data-pad-clear]').addEventListener('click', () => this.clear());
      // Before the page sends the form, so that the picture is in it.
      form.addEventListener('submit', () => { this.field.value = this.signed ? canvas.toDataURL('image/png') : ''; }, true);
    }

    clear() {
      this.signed = false;
      this.last = null;
      this.pen.fillStyle = '#fff';
      this.pen.fillRect(0, 0, this.canvas.width, this.canvas.height);
    }

    place(event) {
      const box = this.canvas.getBoundingClientRect();
      return {
        x: (event.clientX - box.left) * this.canvas.width / box.width,
        y: (event.clientY - box.top) * this.canvas.height / box.height,
      };
    }

    begin(event) {
      if (event.button !== 0) return;
      this.canvas.setPointerCapture(event.pointerId);
      this.last = this.place(event);
      this.draw(event);
    }

    draw(event) {
      if (!this.last) return;
      const now = this.place(event);
      this.pen.beginPath();
      this.pen.moveTo(this.last.x, this.last.y);
      this.pen.lineTo(now.x, now.y);
      this.pen.stroke();
      this.last = now;
      this.signed = true;
    }
  }

  mitplan.ready(() => {
    document.querySelectorAll('canvas[data-pad]').forEach((canvas) => new Pad(canvas));
    for (const input of document.querySelectorAll('[data-most-bytes]')) {
      input.addEventListener('change', () => {
        const large = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
        input.setCustomValidity(large ? mitplan.word('scanTooLarge') : '');
        input.reportValidity();
      });
    }
  });
})();
