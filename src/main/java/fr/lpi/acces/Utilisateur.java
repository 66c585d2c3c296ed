package fr.lpi.acces;

import java.util.Set;

/// The person behind a request, read again from the database at each one: a right withdrawn is gone at once.
///
/// @param etablissements schools of a direction or a teacher; empty for the others
public record Utilisateur(
        CompteId id,
        String identifiant,
        String prenom,
        String nom,
        Profil profil,
        Set<EtablissementId> etablissements) {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    public boolean dirige(EtablissementId etablissement) {
        return profil == Profil.DIRECTION && etablissements.contains(etablissement);
    }

    /// Whether this person works in the school, as its direction or as one of its teachers.
    public boolean exerceDans(EtablissementId etablissement) {
        return etablissements.contains(etablissement);
    }
}
