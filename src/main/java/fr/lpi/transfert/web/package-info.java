/// Pages and addresses of the transfers.
@NullMarked
package fr.lpi.transfert.web;

import org.jspecify.annotations.NullMarked;
