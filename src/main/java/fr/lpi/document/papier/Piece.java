package fr.lpi.document.papier;

import gg.jte.Content;
import java.util.List;

/// A document as a part of a livret, laid out by the forms it was written with.
///
/// @param ancre begins each of its anchors, unlike those of any other part
/// @param feuilles addresses of the style sheets of those forms
/// @param signets what its own bookmark holds
public record Piece(String ancre, String titre, String detail, List<String> feuilles, Content signets, Content corps) {}
