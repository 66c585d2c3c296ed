package fr.lpi.ppre;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Freezes, on the day of finalisation, what a document says of the pupil.
@Component
public class EntetesPpre {

    private final Livrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;

    EntetesPpre(Livrets livrets, Eleves eleves, Comptes comptes) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
    }

    public Entete du(LivretId id, LocalDate le) {
        var livret = livrets.parId(id).orElseThrow(Introuvable::new);
        return du(livret, eleves.parId(livret.eleve()).orElseThrow(Introuvable::new), le);
    }

    public Entete du(Livret livret, Eleve eleve, LocalDate le) {
        return new Entete(
                livret.numero().valeur(),
                eleve.nom(),
                eleve.prenom(),
                eleve.dateNaissance(),
                eleve.etablissement().nom(),
                eleve.etablissement().uai(),
                eleve.classe(),
                Optional.ofNullable(livret.responsable())
                        .flatMap(comptes::parId)
                        .map(Utilisateur::nomComplet)
                        .orElse(""),
                Dates.jour(livret.creeLe()),
                le);
    }
}
