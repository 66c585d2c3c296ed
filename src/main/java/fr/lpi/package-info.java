/// Livret de parcours inclusif: one package a module (see `docs/architecture.md`).
@NullMarked
package fr.lpi;

import org.jspecify.annotations.NullMarked;
