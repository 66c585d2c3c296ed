package fr.lpi.document.livret;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.document.livret.DocumentLivret.Banque;
import fr.lpi.livret.Amenagements;
import fr.lpi.livret.AmenagementsChoisis.Groupe;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Lame;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentsPpre;
import fr.lpi.ppre.DocumentsPpre.Usage;
import fr.lpi.ppre.EntetesPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.Accord;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// « Télécharger le livret »: the whole of it, less the drafts, for whoever consults its documents.
@Component
public class LireLivret {

    private final Acces acces;
    private final Livrets livrets;
    private final Amenagements amenagements;
    private final Eleves eleves;
    private final EtatsPpre etats;
    private final DocumentsPpre documents;
    private final EntetesPpre entetes;
    private final Referentiel referentiel;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;

    LireLivret(
            Acces acces,
            Livrets livrets,
            Amenagements amenagements,
            Eleves eleves,
            EtatsPpre etats,
            DocumentsPpre documents,
            EntetesPpre entetes,
            Referentiel referentiel,
            Clock horloge,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.amenagements = amenagements;
        this.eleves = eleves;
        this.etats = etats;
        this.documents = documents;
        this.entetes = entetes;
        this.referentiel = referentiel;
        this.horloge = horloge;
        this.annonces = annonces;
    }

    /// Leaves the trace of the livret, and of each document in it.
    @Transactional
    public DocumentLivret telecharger(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var id = livret.id().valeur();
        acces.exiger(par, Droit.CONSULTER_DOCUMENT, id);
        acces.exiger(par, Droit.CONSULTER_AMENAGEMENTS, id);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var lus = etats.du(livret.id()).stream()
                .filter(ppre -> !ppre.enCoursDeRealisation())
                .map(ppre -> documents.lire(par, ppre.id(), Usage.TELECHARGEMENT))
                .toList();
        annonces.publishEvent(
                Acte.surLivret(par, "livret.telecharge", id, id).precisant(Accord.nombre(lus.size(), "document")));
        return new DocumentLivret(
                DocumentLivret.EDITION, entetes.du(livret, eleve, LocalDate.now(horloge)), banques(livret, eleve), lus);
    }

    private List<Banque> banques(Livret livret, Eleve eleve) {
        var palier = eleve.palier(referentiel);
        var groupes = amenagements.du(livret.id()).groupes(referentiel, palier);
        return Groupe.par(groupes, Groupe::palier).entrySet().stream()
                .map(banque -> new Banque(
                        banque.getKey().code(),
                        banque.getKey().libelle(),
                        Groupe.par(banque.getValue(), Groupe::categorie).entrySet().stream()
                                .map(categorie -> new Categorie(
                                        categorie.getKey().code(),
                                        categorie.getKey().libelle(),
                                        categorie.getValue().stream()
                                                .map(LireLivret::lame)
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Lame lame(Groupe groupe) {
        return new Lame(
                groupe.lame().code(),
                groupe.lame().libelle(),
                groupe.choisis().stream()
                        .map(choisi -> new Libelle(choisi.code(), choisi.libelle()))
                        .toList(),
                groupe.libre() ? groupe.texte() : null);
    }
}
