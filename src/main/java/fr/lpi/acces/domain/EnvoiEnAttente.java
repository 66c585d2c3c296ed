package fr.lpi.acces.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A form that arrived after its session had ended.
///
/// @param compte for whom the page of the form had been written; nobody else reads what it holds
/// @param adresse to which it was sent
/// @param expire when it stops waiting
public record EnvoiEnAttente(String compte, String adresse, Instant expire, Map<String, List<String>> champs) {

    @Override
    public String toString() {
        return "EnvoiEnAttente";
    }
}
