const racine = document.documentElement
racine.dataset.lpiJs = ''

// The DSFR chooses the theme once it runs, after the first paint: a dark page would flash white.
if (racine.dataset.frScheme) {
  let choix = racine.dataset.frScheme
  try { choix = localStorage.getItem('scheme') || choix } catch { /* storage refused: the page's own choice stands */ }
  const sombre = choix === 'dark' || (choix === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  racine.dataset.frTheme = sombre ? 'dark' : 'light'
}
