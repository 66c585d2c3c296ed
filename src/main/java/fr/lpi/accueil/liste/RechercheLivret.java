package fr.lpi.accueil.liste;

import fr.lpi.livret.Livret;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Recherche;
import java.util.Optional;

/// « Rechercher un livret »: by name, class or number.
record RechercheLivret(Recherche mots, Optional<NumeroLivret> numero) {

    static RechercheLivret de(String saisie) {
        return new RechercheLivret(Recherche.de(saisie), NumeroLivret.lire(saisie));
    }

    boolean retient(Livret livret, Eleve eleve) {
        return mots.vide()
                || numero.filter(livret.numero()::equals).isPresent()
                || mots.trouve(eleve.nomFamille(), eleve.nom(), eleve.prenom(), eleve.classe());
    }
}
