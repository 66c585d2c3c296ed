package fr.lpi.scolarite.application.importation.consultation;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.application.importation.dossier.LignesLues;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.Modification;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import fr.lpi.scolarite.domain.comparaison.Redoublement;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.web.Tranche;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One list of a report from end to end, page by page.
@Component
public class ConsulterListe {

    public static final int PAR_PAGE = 500;

    private final Acces acces;
    private final ImportsVerifies imports;
    private final LignesLues lignes;
    private final Clock horloge;

    ConsulterListe(Acces acces, ImportsVerifies imports, LignesLues lignes, Clock horloge) {
        this.acces = acces;
        this.imports = imports;
        this.lignes = lignes;
        this.horloge = horloge;
    }

    public enum Laquelle {
        REFUSES,
        MODIFIER,
        AJOUTER,
        REDOUBLEMENTS,
        ABSENTS
    }

    /// @param nombre of pupils in the whole list
    public sealed interface Page {

        int nombre();

        record Refuses(int nombre, String source, List<LigneRefusee> lignes) implements Page {}

        record AModifier(int nombre, List<Modification> modifications) implements Page {}

        record AAjouter(int nombre, List<LigneEleve> lignes) implements Page {}

        record Redoublements(int nombre, List<Redoublement> redoublements) implements Page {}

        record Absents(int nombre, List<EleveConnu> eleves) implements Page {}
    }

    /// @param page from 1
    /// @throws Introuvable a page past the end, too
    @Transactional(readOnly = true)
    public Page executer(Utilisateur utilisateur, UUID id, Laquelle laquelle, int page) {
        var verifie = imports.parId(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        var rapport = verifie.rapport();
        if (rapport == null || page < 1 || (verifie.fait() != null && laquelle != Laquelle.REFUSES)) {
            throw new Introuvable();
        }
        var lue = lire(id, laquelle, rapport, Tranche.page(page, PAR_PAGE));
        if ((page - 1L) * PAR_PAGE >= lue.nombre()) {
            throw new Introuvable();
        }
        return lue;
    }

    private Page lire(UUID id, Laquelle laquelle, Rapport rapport, Tranche tranche) {
        return switch (laquelle) {
            case REFUSES -> new Page.Refuses(rapport.refuses(), rapport.source().name(), lignes.refusees(id, tranche));
            case MODIFIER -> new Page.AModifier(rapport.aModifier(), lignes.modifications(id, tranche));
            case AJOUTER -> new Page.AAjouter(rapport.aAjouter(), lignes.ajouts(id, tranche));
            case REDOUBLEMENTS ->
                new Page.Redoublements(
                        rapport.redoublements(),
                        lignes.redoublements(id, AnneeScolaire.le(LocalDate.now(horloge)), tranche));
            case ABSENTS -> new Page.Absents(rapport.absents(), lignes.absents(id, tranche));
        };
    }
}
