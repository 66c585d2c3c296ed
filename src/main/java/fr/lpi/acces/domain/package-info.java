/// The rules of accounts: names, passwords, links, failed attempts.
@NullMarked
package fr.lpi.acces.domain;

import org.jspecify.annotations.NullMarked;
