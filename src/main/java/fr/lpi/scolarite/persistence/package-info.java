/// Schools, pupils and enrolments in PostgreSQL.
@NullMarked
package fr.lpi.scolarite.persistence;

import org.jspecify.annotations.NullMarked;
