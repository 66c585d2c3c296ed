/// « Partager l'ensemble du livret de cet élève avec l'équipe pluridisciplinaire de la MDPH. »: what it means, said
/// before it is done, and what was done.
@NullMarked
package fr.lpi.livret.web.partage;

import org.jspecify.annotations.NullMarked;
