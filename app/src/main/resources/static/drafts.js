// What is typed into <form data-keep="its name"> outlives a lost connection and a closed lid. Where the form says data-draft, the server keeps
// it; this device keeps only what the server does not have yet, and forgets it when the server answered.
(function () {
  'use strict';

  var PAUSE = 2000;
  var KEEP_FOR = 14 * 24 * 3600 * 1000;
  var who = '';

  function place(form) {
    return 'opora-draft:' + who + ':' + form.dataset.keep;
  }

  function typed(form) {
    var fields = [];
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string' && name !== '_csrf') {
        fields.push([name, value]);
      }
    });
    return fields;
  }

  // as the next page will name it
  function here() {
    return window.location.href.split('#')[0];
  }

  function read(name, store) {
    try {
      return JSON.parse(store.getItem(name));
    } catch (e) {
      return null;
    }
  }

  function write(name, value, store) {
    try {
      store.setItem(name, JSON.stringify(value));
      return true;
    } catch (e) {
      return false; // full or forbidden: the person goes on as without this file
    }
  }

  // whoever forgot a text for two weeks does not look for it any more
  function sweep() {
    Object.keys(window.localStorage).forEach(function (name) {
      var left = name.indexOf('opora-draft:') === 0 && read(name, window.localStorage);
      if (left && Date.now() - left.at > KEEP_FOR) {
        window.localStorage.removeItem(name);
      }
    });
  }

  function clock(when) {
    return new Date(when).toLocaleString('ru-RU', {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit'
    });
  }

  function say(form, words) {
    var line = form.querySelector('[data-kept]');
    if (line) {
      line.textContent = words;
    }
  }

  function keepHere(form) {
    if (JSON.stringify(typed(form)) === form.keptFirst) {
      window.localStorage.removeItem(place(form));
      return false;
    }
    return write(place(form), { at: Date.now(), fields: typed(form) }, window.localStorage);
  }

  function sayHere(form, kept, before) {
    say(
      form,
      kept
        ? before + 'Черновик — на этом устройстве, ' + clock(Date.now())
        : before + 'Черновик не сохранён: не закрывайте страницу'
    );
  }

  function keep(form) {
    var kept = keepHere(form);
    if (!kept && JSON.stringify(typed(form)) === form.keptFirst) {
      say(form, '');
      return;
    }
    if (!form.dataset.draft) {
      sayHere(form, kept, '');
      return;
    }
    var sent = JSON.stringify(typed(form));
    window
      .fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then(function (answer) {
        if (answer.redirected || answer.status === 401 || answer.status === 403) {
          sayHere(form, kept, 'Вход закончился: войдите снова в другой вкладке. ');
          return null;
        }
        return answer.ok ? answer.text() : Promise.reject(new Error('not kept'));
      })
      .then(function (line) {
        if (line !== null) {
          say(form, line);
          if (JSON.stringify(typed(form)) === sent) {
            window.localStorage.removeItem(place(form));
          }
        }
      })
      .catch(function () {
        sayHere(form, kept, 'Нет связи. ');
      });
  }

  function later(form) {
    window.clearTimeout(form.keptLater);
    form.keptLater = window.setTimeout(function () {
      keep(form);
    }, PAUSE);
  }

  function put(form, fields) {
    form.querySelectorAll('input[type=checkbox], input[type=radio]').forEach(function (box) {
      box.checked = fields.some(function (field) {
        return field[0] === box.name && field[1] === box.value;
      });
    });
    fields.forEach(function (field) {
      var control = form.elements.namedItem(field[0]);
      if (control && 'value' in control && !/checkbox|radio|file/.test(control.type)) {
        control.value = field[1];
      }
    });
  }

  function button(words, deed) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn btn-sm';
    made.textContent = words;
    made.addEventListener('click', deed);
    return made;
  }

  // what is left from before is offered, never put in unasked: meanwhile somebody may have gone on
  function offer(form) {
    var left = read(place(form), window.localStorage);
    if (!left || JSON.stringify(left.fields) === form.keptFirst) {
      window.localStorage.removeItem(place(form));
      return;
    }
    var box = document.createElement('section');
    box.className = 'op-alert warn no-print';
    box.setAttribute('role', 'status');
    var title = document.createElement('h2');
    title.textContent = 'На этом устройстве остался несохранённый текст: ' + clock(left.at);
    var acts = document.createElement('div');
    acts.className = 'op-acts op-btn-row';
    acts.appendChild(
      button('Вставить в форму', function () {
        put(form, left.fields);
        box.remove();
        later(form);
        if (form.querySelector('input[type=file]')) {
          say(form, 'Файлы выберите ещё раз: на устройстве остаются только слова');
        }
      })
    );
    acts.appendChild(
      button('Отбросить', function () {
        window.localStorage.removeItem(place(form));
        box.remove();
      })
    );
    box.appendChild(title);
    box.appendChild(acts);
    form.parentNode.insertBefore(box, form);
  }

  // the page after a sent form: the server answered, so it has what was typed, or shows it in the form again with what is wrong
  function settle() {
    var sent = read('opora-sent', window.sessionStorage);
    window.sessionStorage.removeItem('opora-sent');
    if (!sent || document.referrer !== sent.page || document.querySelector('[data-problem]')) {
      return;
    }
    if (!document.querySelector('.op-alert[role=alert]')) {
      window.localStorage.removeItem(sent.place);
    }
    document.querySelectorAll('form[data-keep]').forEach(function (form) {
      form.keptAgain = place(form) === sent.place && document.querySelector('.op-alert[role=alert]');
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    who = document.body.dataset.who || '';
    if (!who) {
      return;
    }
    sweep();
    settle();
    document.querySelectorAll('form[data-keep]').forEach(function (form) {
      form.keptFirst = form.keptAgain ? '' : JSON.stringify(typed(form));
      if (!form.keptAgain) {
        offer(form);
      }
      form.addEventListener('input', function () {
        later(form);
      });
      form.addEventListener('change', function () {
        later(form);
      });
      form.addEventListener('submit', function (event) {
        window.clearTimeout(form.keptLater);
        var kept = keepHere(form);
        if (!window.navigator.onLine) {
          event.preventDefault();
          sayHere(form, kept, 'Нет связи: отправьте ещё раз, когда она появится. ');
          return;
        }
        write('opora-sent', { place: place(form), page: here() }, window.sessionStorage);
      });
    });
    window.addEventListener('pagehide', function () {
      document.querySelectorAll('form[data-keep]').forEach(function (form) {
        if (form.keptLater) {
          keepHere(form);
        }
      });
    });
    window.addEventListener('online', function () {
      document.querySelectorAll('form[data-keep]').forEach(function (form) {
        if (form.keptLater) {
          keep(form);
        }
      });
    });
  });
})();
