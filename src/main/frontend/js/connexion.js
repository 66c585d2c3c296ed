import { tous } from './commun.js'

// Demonstration accounts: choosing one fills the form. The password is the page's, it is not known here.
for (const lien of tous('a[data-compte]')) {
  lien.addEventListener('click', ev => {
    const identifiant = document.getElementById('identifiant')
    const motDePasse = document.getElementById('mot-de-passe')
    if (!identifiant || !motDePasse) return
    ev.preventDefault()
    identifiant.value = lien.dataset.compte
    motDePasse.value = lien.closest('[data-mot-de-passe]')?.dataset.motDePasse ?? ''
    const entrer = document.getElementById('entrer') ?? motDePasse.form.querySelector('[type=submit]')
    ;(motDePasse.value ? entrer : motDePasse).focus()
  })
}
