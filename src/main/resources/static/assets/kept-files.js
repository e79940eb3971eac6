// Files being sent, kept in this browser until they are there: a telephone forgets a page while its camera is open.
const NAME = 'nqs-uploads'
const STORE = 'files'
const DAY = 24 * 3600 * 1000

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Does without it where the browser keeps nothing, as in a private window. */
async function within(mode, work) {
  try {
    const database = await opened()
    try {
      return await new Promise((resolve, reject) => {
        const request = work(database.transaction(STORE, mode).objectStore(STORE))
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

export const remember = (address, file) => within('readwrite', (store) => store.put({ file, at: Date.now() }, address))

export const forget = (address) => within('readwrite', (store) => store.delete(address))

export async function remembered(address) {
  const kept = await within('readonly', (store) => store.get(address))
  return kept && Date.now() - kept.at < DAY ? kept.file : undefined
}

/** Whoever comes to this browser next finds nothing. */
export function forgetAll() {
  try {
    indexedDB.deleteDatabase(NAME)
  } catch {
    // a browser without it has kept nothing
  }
}
