package fr.lpi.document.papier;

import gg.jte.Content;

/// What a document carries after itself, each laid out by a form of its own.
///
/// @param feuille address of the style sheet of that form
public record Suite(String feuille, Content contenu) {}
