// Files are sent piece by piece, so that a lost network costs one piece; see docs/decisions/0010.
import { forget, remember, remembered } from './kept-files.js'

const SMALLEST = 64 * 1024
const PATIENCE = 120_000 // milliseconds for one piece
const LONGEST_WAIT = 30_000
const underway = new Set()
let turn = Promise.resolve() // one file at a time: a bad network is not shared

const megabytes = (bytes) => (Math.ceil(bytes / 104857.6) / 10).toLocaleString('ru')
const filled = (text, ...values) => values.reduce((said, value, n) => said.replaceAll(`%${n + 1}`, value), text)

class Stop extends Error {} // for good: the sentence is for the person

class Upload {
  #field
  #file
  #address
  #line
  #text
  #progress
  #cancelled = new AbortController()
  #offset = 0
  #piece = 2 * SMALLEST
  #isBegun

  constructor(field, file, address = null, line = null) {
    this.#field = field
    this.#file = file
    this.#address = address
    this.#isBegun = address !== null
    this.#draw(line)
  }

  get #say() {
    return this.#field.box.dataset
  }

  waits() {
    underway.add(this)
    turn = turn.then(() => this.#run())
  }

  async #run() {
    try {
      this.#cancelled.signal.throwIfAborted()
      this.#attached(await this.#sent())
    } catch (why) {
      this.#failed(why)
    } finally {
      underway.delete(this)
      if (underway.size === 0) warn('')
    }
  }

  async #sent() {
    if (!this.#isBegun) await this.#begin()
    for (let tries = 0, lost = this.#isBegun; ;) {
      try {
        if (lost) await this.#ask()
        const answer = await this.#send()
        if (answer.status === 200) return await answer.text()
        if (tries > 0) this.#field.announce(this.#say.again)
        tries = 0
        lost = false
        this.#piece = Math.min(this.#piece * 2, Number(this.#say.piece))
      } catch (why) {
        if (why instanceof Stop || this.#cancelled.signal.aborted) throw why
        this.#piece = Math.max(SMALLEST, this.#piece / 2)
        lost = true
        await this.#pause(tries++)
      }
    }
  }

  async #begin() {
    this.#tell(this.#say.preparing)
    const about = new URLSearchParams({
      part: this.#say.part, name: this.#file.name, size: this.#file.size, sha256: await sha256(this.#file)
    })
    for (let tries = 0; ;) {
      try {
        const answer = await this.#fetch(this.#say.upload, { method: 'POST', body: about })
        this.#address = answer.headers.get('Location')
        this.#offset = Number(answer.headers.get('Upload-Offset'))
        await remember(this.#address, this.#file)
        return
      } catch (why) {
        if (why instanceof Stop || this.#cancelled.signal.aborted) throw why
        await this.#pause(tries++)
      }
    }
  }

  async #ask() {
    const answer = await this.#fetch(this.#address, { method: 'HEAD' })
    this.#offset = Number(answer.headers.get('Upload-Offset'))
  }

  async #send() {
    const piece = this.#file.slice(this.#offset, this.#offset + this.#piece)
    this.#show(this.#offset + piece.size >= this.#file.size)
    const answer = await this.#fetch(this.#address, {
      method: 'PATCH',
      headers: { 'Upload-Offset': String(this.#offset), 'Content-Type': 'application/offset+octet-stream' },
      body: await piece.arrayBuffer() // read now: what cannot be read is told as such, not as a lost network
        .catch(() => { throw new Stop(this.#say.unread) })
    })
    this.#offset = Number(answer.headers.get('Upload-Offset') ?? this.#file.size)
    return answer
  }

  async #fetch(address, request) {
    const end = new AbortController()
    const stop = () => end.abort()
    const timer = setTimeout(stop, PATIENCE)
    this.#cancelled.signal.addEventListener('abort', stop)
    try {
      return await this.#judged(await fetch(address, {
        ...request,
        headers: { ...request.headers, 'X-XSRF-TOKEN': this.#field.token, 'X-Requested-With': 'XMLHttpRequest' },
        redirect: 'manual', // a redirect to the sign-in page is not an answer
        signal: end.signal
      }))
    } finally {
      clearTimeout(timer)
      this.#cancelled.signal.removeEventListener('abort', stop)
    }
  }

  async #judged(answer) {
    if (answer.ok || answer.status === 409) return answer
    if (answer.status === 422) throw new Stop(await answer.text())
    if (answer.type === 'opaqueredirect' || answer.status === 403) throw new Stop(this.#say.session)
    if (answer.status < 500) throw new Stop(this.#say.gone)
    throw new Error(String(answer.status)) // tried again, as after a lost network
  }

  async #pause(tries) {
    const lost = filled(this.#say.lost, this.#percent())
    this.#tell(lost)
    if (tries === 0) this.#field.announce(lost)
    await new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer)
        window.removeEventListener('online', go)
        resolve()
      }
      const timer = setTimeout(go, Math.min(1000 * 2 ** tries, LONGEST_WAIT))
      window.addEventListener('online', go)
      this.#cancelled.signal.addEventListener('abort', go)
    })
    this.#cancelled.signal.throwIfAborted()
  }

  #percent() {
    return Math.floor((100 * this.#offset) / this.#file.size)
  }

  #show(isLast) {
    this.#progress.value = this.#offset
    this.#tell(isLast && this.#offset === this.#file.size
      ? this.#say.checking
      : filled(this.#say.sending, megabytes(this.#offset), megabytes(this.#file.size), this.#percent()))
  }

  #tell(text) {
    this.#text.textContent = text
  }

  /** The line as the platform shows it from now on, once. */
  #attached(line) {
    const drawn = document.createElement('template')
    drawn.innerHTML = line
    const made = drawn.content.firstElementChild
    this.#field.list.querySelector(`[data-file="${made.dataset.file}"]`)?.remove()
    const hadFocus = this.#line.contains(document.activeElement)
    this.#line.replaceWith(made)
    if (hadFocus) this.#field.button.focus()
    this.#field.announce(filled(this.#say.done, this.#file.name))
    forget(this.#address)
  }

  #failed(why) {
    const wasCancelled = this.#cancelled.signal.aborted
    if (wasCancelled) this.#field.announce(filled(this.#say.cancelled, this.#file.name))
    if (wasCancelled) {
      if (this.#address) this.#takeBack()
      this.#line.remove()
    } else {
      this.refuse(why instanceof Stop ? why.message : this.#say.gone)
    }
  }

  #takeBack() {
    forget(this.#address)
    fetch(this.#address, { method: 'DELETE', headers: { 'X-XSRF-TOKEN': this.#field.token }, keepalive: true })
      .catch(() => {}) // the platform sweeps it after a day
  }

  refuse(sentence) {
    this.#progress.remove()
    this.#field.announce(sentence)
    this.#line.classList.add('nqs-file--refused')
    this.#tell(sentence)
    const close = this.#line.querySelector('button')
    close.firstChild.textContent = this.#say.close
  }

  #draw(line) {
    this.#line = line ?? this.#field.list.appendChild(document.createElement('li'))
    this.#line.className = 'nqs-file nqs-file--sending'
    this.#line.removeAttribute('data-unfinished')
    const name = paragraph('nqs-file__name', this.#file.name)
    this.#text = paragraph('nqs-file__meta', this.#say.waiting)
    this.#progress = document.createElement('progress')
    this.#progress.max = this.#file.size
    this.#progress.value = 0
    this.#progress.setAttribute('aria-label', this.#file.name)
    const text = document.createElement('div')
    text.className = 'nqs-file__text'
    text.append(name, this.#progress, this.#text, this.#button())
    this.#line.replaceChildren(text)
  }

  #button() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'nqs-link'
    const whose = document.createElement('span')
    whose.className = 'govuk-visually-hidden'
    whose.textContent = ` ${this.#file.name}`
    button.append(this.#say.cancel, whose)
    button.addEventListener('click', () => {
      if (underway.has(this)) this.#cancelled.abort()
      this.#line.remove()
      this.#field.button.focus()
    })
    return button
  }
}

class Field {
  constructor(box) {
    this.box = box
    this.input = box.querySelector('input[type=file]')
    this.list = box.querySelector('[data-upload-list]')
    this.token = box.closest('form').elements._csrf.value
    this.status = box.querySelector('[data-upload-status]')
    this.input.addEventListener('change', () => this.#chosen())
    this.#drawButton()
    this.#goOn()
  }

  /** In the language of the page; the browser's own speaks the browser's. */
  #drawButton() {
    const label = this.box.querySelector('label')
    const button = this.button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button govuk-button--secondary nqs-files__choose'
    button.textContent = this.box.dataset.choose
    button.id = this.input.id
    this.input.id += '-input'
    label.id = `${button.id}-label`
    button.setAttribute('aria-labelledby', `${label.id} ${button.id}`)
    button.setAttribute('aria-describedby', this.input.getAttribute('aria-describedby'))
    button.addEventListener('click', () => this.input.click())
    this.input.before(button)
    this.input.hidden = true
  }

  announce(sentence) {
    this.status.textContent = sentence
  }

  #chosen() {
    for (const file of this.input.files) this.#take(file)
    this.input.value = '' // what is sent so does not go with the form once more
  }

  #take(file) {
    const { large, empty, most } = this.box.dataset
    const waiting = [...this.list.querySelectorAll('[data-unfinished]')]
      .find((line) => line.querySelector('.nqs-file__name').textContent === file.name)
    const upload = new Upload(this, file, null, waiting)
    if (file.size > Number(most)) upload.refuse(filled(large, file.name, megabytes(file.size)))
    else if (file.size === 0) upload.refuse(filled(empty, file.name))
    else upload.waits()
  }

  /** What was being sent when the page was left, if this browser still holds it. */
  async #goOn() {
    for (const line of this.list.querySelectorAll('[data-unfinished]')) {
      const address = `${this.box.dataset.upload}/${line.dataset.unfinished}`
      const file = await remembered(address)
      if (file && line.isConnected && line.dataset.unfinished) {
        new Upload(this, file, address, line).waits()
      }
    }
  }
}

function paragraph(name, text) {
  const made = document.createElement('p')
  made.className = name
  made.textContent = text
  return made
}

/** Beside the buttons of the form. */
function warn(sentence) {
  for (const place of document.querySelectorAll('[data-upload-submit]')) place.textContent = sentence
}

/** Empty where the browser cannot count it: then a file begun anew is sent anew. */
async function sha256(file) {
  if (!crypto.subtle) return ''
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function uploads() {
  const fields = [...document.querySelectorAll('[data-upload]')].map((box) => new Field(box))
  for (const form of new Set(fields.map((field) => field.box.closest('form')))) {
    form.addEventListener('submit', (event) => {
      if (underway.size === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
      warn(fields[0].box.dataset.notYet)
    }, true)
  }
}
