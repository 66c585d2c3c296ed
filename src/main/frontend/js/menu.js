// The menu of the header is a dialog, and needs a name, only once the DSFR runs.
document.getElementById('menu')?.setAttribute('aria-labelledby', 'bouton-menu')
