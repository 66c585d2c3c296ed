package fr.lpi.transfert.domain;

import fr.lpi.livret.LivretId;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a school knows of its own request. A refusal is no state of it: whether the other school said no, has not
/// answered yet, or does not exist, the request waits, then remains without an answer, on the same day.
///
/// @param jusquAu last day on which it may be answered
/// @param livret what was received; absent in any other state
public record Demande(
        UUID id,
        EleveId eleve,
        Instant faiteLe,
        LocalDate jusquAu,
        Etat ecrit,
        @Nullable Instant closeLe,
        @Nullable LivretId livret) {

    /// Long enough to span the summer.
    public static final int JOURS = 60;

    public enum Etat {
        OUVERTE,
        RETIREE,
        SANS_SUITE,
        RECUE
    }

    public Etat etat(LocalDate jour) {
        return ecrit == Etat.OUVERTE && jour.isAfter(jusquAu) ? Etat.SANS_SUITE : ecrit;
    }

    public boolean attend(LocalDate jour) {
        return etat(jour) == Etat.OUVERTE;
    }
}
