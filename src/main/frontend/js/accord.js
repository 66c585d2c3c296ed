// The day of one answer is not that of another: choosing « Refusé » after « Recueilli » asks for its day again.
const accord = document.querySelector('#accord')
const jour = accord?.querySelector('input[name="accord.le"]')
let reponse = accord?.querySelector('input[name="accord.etat"]:checked')?.value ?? ''
if (jour) accord.addEventListener('change', e => {
  if (e.target.name !== 'accord.etat') return
  if (reponse && jour.value) {
    jour.value = ''
    jour.dispatchEvent(new Event('input', { bubbles: true }))
  }
  reponse = e.target.value
})
