// Where field-sizing is unknown, a field still grows with its text.
if (!CSS.supports('field-sizing', 'content')) {
  const ajuster = champ => {
    champ.style.height = 'auto'
    champ.style.height = `${champ.scrollHeight + 2}px`
  }
  const visibles = () => { for (const c of document.querySelectorAll('textarea.lpi-ecrit')) if (c.offsetParent) ajuster(c) }
  document.addEventListener('input', ev => { if (ev.target.matches('textarea.lpi-ecrit')) ajuster(ev.target) })
  document.addEventListener('click', () => setTimeout(visibles, 50))
  addEventListener('load', visibles)
}
