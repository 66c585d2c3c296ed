package fr.lpi.ppre.domain;

import fr.lpi.scolarite.Eleve;
import org.jspecify.annotations.Nullable;

/// What the writers of a draft knew of its pupil, on the day it was opened or last brought up to date.
public record EleveVu(
        String nom,
        String prenom,
        String classe,
        String etablissement,
        @Nullable String niveau) {

    public static EleveVu de(Eleve eleve) {
        return new EleveVu(
                eleve.nom(),
                eleve.prenom(),
                eleve.classe(),
                eleve.etablissement().nom(),
                eleve.niveau());
    }
}
