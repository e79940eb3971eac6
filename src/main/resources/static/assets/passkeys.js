const decoded = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
const encoded = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
const withIds = (list) => (list ?? []).map((known) => ({ ...known, id: decoded(known.id) }))

class Passkey {
  #place
  #button
  #problem

  constructor(place) {
    this.#place = place
    this.#button = place.querySelector('button')
    this.#problem = place.querySelector('[data-failed]')
    this.#button.addEventListener('click', () => this.#go())
    place.hidden = false
  }

  async #go() {
    this.#button.disabled = true
    this.#problem.textContent = ''
    try {
      const asked = await this.#send('/options', {})
      const answer = this.#place.dataset.passkey === 'make' ? await make(asked) : await show(asked)
      window.location.assign((await this.#send('', answer)).to)
    } catch {
      this.#problem.textContent = this.#problem.dataset.failed
      this.#button.disabled = false
    }
  }

  async #send(path, content) {
    const answer = await fetch(this.#place.dataset.passkeyAddress + path, {
      method: 'POST',
      body: JSON.stringify(content),
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': this.#place.dataset.csrf },
      redirect: 'error'
    })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }
}

const make = async (asked) => {
  const made = await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: decoded(asked.challenge),
      user: { ...asked.user, id: decoded(asked.user.id) },
      excludeCredentials: withIds(asked.excludeCredentials)
    }
  })
  return {
    ...common(made),
    response: {
      attestationObject: encoded(made.response.attestationObject),
      clientDataJSON: encoded(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? []
    }
  }
}

const show = async (asked) => {
  const shown = await navigator.credentials.get({
    publicKey: { ...asked, challenge: decoded(asked.challenge), allowCredentials: withIds(asked.allowCredentials) }
  })
  const { authenticatorData, clientDataJSON, signature, userHandle } = shown.response
  return {
    ...common(shown),
    response: {
      authenticatorData: encoded(authenticatorData),
      clientDataJSON: encoded(clientDataJSON),
      signature: encoded(signature),
      userHandle: userHandle ? encoded(userHandle) : undefined
    }
  }
}

const common = (credential) => ({
  id: credential.id,
  rawId: encoded(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
  authenticatorAttachment: credential.authenticatorAttachment
})

if (window.PublicKeyCredential) {
  document.querySelectorAll('[data-passkey]').forEach((place) => new Passkey(place))
  document.querySelectorAll('[data-passkey-only]').forEach((place) => { place.hidden = false })
}
