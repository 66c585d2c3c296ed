package fr.lpi.document.papier;

import gg.jte.Content;
import java.util.List;

/// A document laid out by the forms it was written with, alone or as a part of a livret.
///
/// @param ancre begins each of its anchors, unlike those of any other part; empty alone
/// @param feuilles addresses of the style sheets of those forms
/// @param signets what its own bookmark holds
public record Piece(String ancre, String titre, String detail, List<String> feuilles, Content signets, Content corps) {}
