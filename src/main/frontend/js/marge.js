import { tous } from './commun.js'

if (matchMedia('(max-width: 61.98em)').matches) for (const d of tous('[data-lpi-pli]')) d.open = false
