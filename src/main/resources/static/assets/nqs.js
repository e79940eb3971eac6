import { initAll } from './govuk-frontend.min.js'
import './passkeys.js'
import { forgetAll } from './kept-files.js'
import { uploads } from './uploads.js'

const QUIET = 800 // milliseconds without typing before a draft is sent

class Autosave {
  #form
  #status
  #timer
  #dirty = false
  #sending = null
  #late = false

  constructor(form) {
    this.#form = form
    this.#status = form.querySelector('[data-autosave-status]') ?? document.querySelector('[data-autosave-status]')
    form.addEventListener('input', () => this.#changed())
    form.addEventListener('change', () => this.#changed())
    form.addEventListener('focusout', () => this.#send())
    form.addEventListener('submit', (event) => { if (!event.defaultPrevented) this.#stop() })
    window.addEventListener('pagehide', () => this.#send(true))
    window.addEventListener('online', () => this.#send())
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.#send(true) })
  }

  #changed() {
    this.#dirty = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#send(), QUIET)
  }

  #stop() {
    this.#dirty = false
    clearTimeout(this.#timer)
    this.#sending?.abort()
  }

  #fields() {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') fields.append(name, value)
    }
    return fields
  }

  async #send(leaving = false) {
    if (this.#late || !this.#dirty || (this.#sending && !leaving)) return
    clearTimeout(this.#timer)
    this.#dirty = false
    const sending = this.#sending = new AbortController()
    this.#tell('saving')
    try {
      const answer = await fetch(this.#form.dataset.autosave, {
        method: 'POST',
        body: this.#fields(),
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
        keepalive: leaving,
        redirect: 'manual', // a redirect to the sign-in page is not "saved"
        signal: sending.signal
      })
      if (answer.status === 409) return this.#overtaken()
      if (answer.type === 'opaqueredirect' || answer.status === 403) return this.#settle(sending, 'signed-out')
      if (answer.status >= 400 && answer.status < 500) return this.#settle(sending, 'unreadable')
      if (!answer.ok) throw new Error(String(answer.status))
      this.#settle(sending, 'saved')
    } catch {
      if (!sending.signal.aborted) this.#settle(sending, 'failed')
    }
  }

  // Another window has saved something else: only sending the form shows the difference.
  #overtaken() {
    this.#late = true
    this.#sending = null
    this.#tell('overtaken')
  }

  #settle(sending, outcome) {
    if (this.#sending !== sending) return
    this.#sending = null
    if (outcome !== 'saved') {
      this.#dirty = true // sent again with the next change, on blur, or when the network is back
      this.#tell(outcome)
    } else if (this.#dirty) {
      this.#send()
    } else {
      this.#tell('saved')
    }
  }

  #tell(state) {
    const status = this.#status
    if (!status) return
    status.dataset.state = state
    status.textContent = status.getAttribute(`data-${state}`) ?? ''
  }
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
uploads()
if (!document.querySelector('form[action$="/sign-out"]')) forgetAll()
document.querySelectorAll('form[data-autosave]').forEach((form) => new Autosave(form))
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print()
})
// Back then asks for the page that answered a form; it does not offer to send that form again.
document.addEventListener('submit', () => history.replaceState(history.state, '', location.href))
