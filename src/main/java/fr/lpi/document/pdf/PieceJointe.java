package fr.lpi.document.pdf;

/// The data a document was made from, which travels inside it: a reader of the PDF can take the JSON back out.
///
/// @param nom ends in `.json`
/// @param description what a PDF reader shows beside the name
public record PieceJointe(String nom, String description, String json) {}
