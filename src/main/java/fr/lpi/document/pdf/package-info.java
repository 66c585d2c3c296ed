/// Turns XHTML into a PDF that is both accessible (PDF/UA-1) and lasting (PDF/A-3a), whatever alphabet it is written
/// in.
@NullMarked
package fr.lpi.document.pdf;

import org.jspecify.annotations.NullMarked;
