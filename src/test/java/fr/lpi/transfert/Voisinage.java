package fr.lpi.transfert;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.scolarite.Ecoles.ENTETE;

import fr.lpi.Base;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.ImporterEleves;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.transfert.application.DemanderLivret;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Schools whose pupils are the same people: imports by their directions, and what the database then holds.
public class Voisinage {

    public static Voisinage de(AutowireCapableBeanFactory beans) {
        return beans.createBean(Voisinage.class);
    }

    @Autowired
    ConduireImport conduireImport;

    @Autowired
    DemanderLivret demanderLivret;

    @Autowired
    Base base;

    public AImporter importer(Utilisateur direction, EtablissementId ecole, String... lignes) {
        var rapport = (AImporter) Verification.de(conduireImport, direction, ecole, ENTETE + String.join("", lignes));
        enTantQue(
                direction,
                () -> conduireImport.importer(
                        direction, rapport.id(), new ImporterEleves.Demande(rapport.empreinte(), Set.of(), true)));
        return rapport;
    }

    /// The request that a direction makes for its own pupil of that INE.
    public UUID demander(Utilisateur direction, EtablissementId ecole, String ine) {
        var eleve = eleve(ecole, ine);
        enTantQue(direction, () -> {
            demanderLivret.demander(direction, eleve);
            return eleve;
        });
        return base.proprietaire()
                .sql("select id from transfert.demande where eleve_id = :eleve and etat = 'OUVERTE'")
                .param("eleve", eleve.valeur())
                .query(UUID.class)
                .single();
    }

    public String ine(EleveId eleve) {
        return base.proprietaire()
                .sql("select ine from scolarite.eleve where id = :id")
                .param("id", eleve.valeur())
                .query(String.class)
                .single();
    }

    public EleveId eleve(EtablissementId ecole, String ine) {
        return new EleveId(base.proprietaire()
                .sql("select id from scolarite.eleve where etablissement_id = :ou and ine = :ine")
                .param("ou", ecole.valeur())
                .param("ine", ine)
                .query(UUID.class)
                .single());
    }
}
