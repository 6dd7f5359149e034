// Taps wait on the device until each has arrived. The network may go at any moment; the page may be closed and opened again.
(function () {
  'use strict';
  var door = document.getElementById('door');
  var list = document.getElementById('persons');
  var sending = document.getElementById('sending');
  var refusal = document.getElementById('refusal');
  var open = door.dataset.open === 'true';
  var words = {};
  document.getElementById('words').content.querySelectorAll('[data-word]').forEach(function (one) { words[one.dataset.word] = one.textContent; });
  var store = 'reihum.taps.' + door.dataset.meeting;
  var memory = [];
  var busy = false;
  var signedOut = false;
  var timer = 0;
  var last = {};

  function queue() {
    try {
      return JSON.parse(localStorage.getItem(store) || '[]');
    } catch (full) {
      return memory;
    }
  }

  function keep(taps) {
    memory = taps;
    try {
      localStorage.setItem(store, JSON.stringify(taps));
    } catch (full) {
      // the taps stay in memory while the page is open
    }
  }

  function name() {
    var bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, function (one) { return ('0' + one.toString(16)).slice(-2); }).join('');
  }

  function row(handle) {
    return Array.from(list.children).find(function (one) { return one.dataset.handle === handle; });
  }

  function came() {
    return Array.from(list.children).filter(function (one) { return ['PRESENT', 'LATE', 'SUBSTITUTE'].includes(one.dataset.state); }).length;
  }

  function show() {
    var waiting = queue();
    Array.from(list.children).forEach(function (one) {
      var state = one.dataset.state;
      var mark = one.querySelector('.st');
      mark.textContent = state ? words[state] : '';
      if (state && one.dataset.tapped) {
        var small = document.createElement('small');
        small.textContent = waiting.some(function (tap) { return tap.handle === one.dataset.handle; }) ? door.dataset.waits : door.dataset.sent;
        mark.appendChild(small);
      }
      if (open) {
        one.querySelector('.one').setAttribute('aria-pressed', String(['PRESENT', 'LATE', 'SUBSTITUTE'].includes(state)));
      }
    });
    document.getElementById('came').textContent = door.dataset.count.replace('#', came());
    sending.hidden = !open && waiting.length === 0;
    sending.textContent = signedOut && waiting.length ? door.dataset.gone : waiting.length ? door.dataset.some.replace('#', waiting.length) : door.dataset.all;
    sending.classList.toggle('waits', waiting.length > 0);
  }

  function say(message) {
    refusal.textContent = message;
    refusal.hidden = !message;
  }

  function tap(handle, state, called, member) {
    var taps = queue();
    taps.push({tap: name(), handle: handle, state: state, name: called || '', member: member || ''});
    keep(taps);
    row(handle).dataset.state = state;
    row(handle).dataset.tapped = 'true';
    say('');
    show();
    pump();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(pump, 3000);
  }

  function arrived(sent) {
    keep(queue().filter(function (one) { return one.tap !== sent.tap; }));
    show();
  }

  function pump() {
    var next = queue()[0];
    if (busy || !next) {
      return;
    }
    busy = true;
    var stop = new AbortController();
    var limit = setTimeout(function () { stop.abort(); }, 8000);
    fetch('/check-in/' + door.dataset.meeting, {method: 'POST', body: new URLSearchParams(next), signal: stop.signal, redirect: 'manual', credentials: 'same-origin'}).then(function (answer) {
      signedOut = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403;
      if (signedOut || answer.status >= 500) {
        return later();
      }
      if (answer.ok) {
        return arrived(next);
      }
      return answer.json().then(function (problem) {
        arrived(next);
        say(door.dataset.refused + ' ' + (row(next.handle) ? row(next.handle).querySelector('b').textContent + ': ' : '') + problem.message);
        refresh(true);
      });
    }).catch(later).finally(function () {
      clearTimeout(limit);
      busy = false;
      show();
      if (queue().length && !signedOut) {
        clearTimeout(timer);
        timer = setTimeout(pump, queue()[0] === undefined || queue()[0].tap !== next.tap ? 0 : 3000);
      }
    });
  }

  // what other devices have noted; never over a tap that still waits
  function refresh(always) {
    if (document.hidden && !always) {
      return;
    }
    fetch('/check-in/' + door.dataset.meeting + '?states', {redirect: 'manual', credentials: 'same-origin'}).then(function (answer) {
      return answer.ok ? answer.json() : {};
    }).then(function (states) {
      var waiting = queue().map(function (one) { return one.handle; });
      Object.keys(states).forEach(function (handle) {
        if (row(handle) && !waiting.includes(handle)) {
          row(handle).dataset.state = states[handle];
        }
      });
      show();
    }).catch(function () {
      show();
    });
  }

  function stranger(handle, called, firm) {
    var template = document.createElement('li');
    template.dataset.handle = handle;
    template.dataset.expected = 'UNEXPECTED';
    template.innerHTML = '<button type="button" class="one"><span class="who"><b></b><span></span></span><span class="st"></span></button>';
    template.querySelector('.one').dataset.set = 'PRESENT';
    template.querySelector('b').textContent = called;
    template.querySelector('.who span').textContent = firm || door.dataset.walkin;
    list.appendChild(template);
  }

  list.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-set]');
    if (!button || !open) {
      return;
    }
    var one = button.closest('li');
    var wanted = button.dataset.set;
    // a trembling finger means one tap
    if (last.handle === one.dataset.handle && last.set === wanted && event.timeStamp - last.at < 600) {
      return;
    }
    last = {handle: one.dataset.handle, set: wanted, at: event.timeStamp};
    var once = button.classList.contains('one') && one.dataset.state !== '' && one.dataset.state !== undefined;
    var details = one.querySelector('details');
    if (details) {
      details.open = false;
    }
    tap(one.dataset.handle, once ? '' : wanted);
  });

  document.getElementById('find').addEventListener('input', function () {
    var wanted = this.value.trim().toLowerCase();
    Array.from(list.children).forEach(function (one) { one.hidden = wanted !== '' && !one.querySelector('.who').textContent.toLowerCase().includes(wanted); });
  });

  var form = document.getElementById('walkin');
  if (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var called = document.getElementById('name').value.trim();
      var member = document.getElementById('member');
      if (!called) {
        return;
      }
      var handle = 'w-' + name();
      stranger(handle, called, member.value ? member.selectedOptions[0].textContent : '');
      tap(handle, 'PRESENT', called, member.value);
      form.reset();
    });
  }

  // taps of an earlier visit that have not arrived
  queue().forEach(function (one) {
    if (!row(one.handle)) {
      stranger(one.handle, one.name, '');
    }
    row(one.handle).dataset.state = one.state;
    row(one.handle).dataset.tapped = 'true';
  });
  window.addEventListener('online', pump);
  document.addEventListener('visibilitychange', function () {
    pump();
    refresh(false);
  });
  setInterval(function () { refresh(false); }, 20000);
  show();
  pump();
}());
