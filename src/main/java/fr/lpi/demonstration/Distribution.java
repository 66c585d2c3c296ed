package fr.lpi.demonstration;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who plays in the scenes, and where.
///
/// @param ecoles by UAI
/// @param comptes by identifiant
record Distribution(Map<String, Etablissement> ecoles, Map<String, CompteId> comptes) {

    /// @throws IllegalStateException the scenes name a school that they do not hold
    EtablissementId ecole(String uai) {
        var ecole = ecoles.get(uai);
        if (ecole == null) {
            throw new IllegalStateException("Pas d'établissement " + uai);
        }
        return ecole.id();
    }

    /// @throws IllegalStateException the scenes name an account that they do not hold
    CompteId compte(String identifiant) {
        var compte = comptes.get(identifiant);
        if (compte == null) {
            throw new IllegalStateException("Pas de compte « %s » dans la démonstration".formatted(identifiant));
        }
        return compte;
    }

    Set<CompteId> comptes(Collection<String> identifiants) {
        return identifiants.stream().map(this::compte).collect(Collectors.toSet());
    }

    /// @throws IllegalStateException the file of the school does not hold this pupil
    static EleveId eleve(List<Eleve> inscrits, String nom, String prenom, String classe) {
        return inscrits.stream()
                .filter(eleve -> eleve.nomFamille().equals(nom)
                        && eleve.prenom().equals(prenom)
                        && eleve.classe().equals(classe))
                .findFirst()
                .map(Eleve::id)
                .orElseThrow(() -> new IllegalStateException("Un élève de la démonstration manque au fichier"));
    }
}
