package fr.lpi.scolarite.application.importation.verification;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.application.importation.dossier.ImportVerifie.Refus;
import fr.lpi.scolarite.application.importation.dossier.ImportsVerifies;
import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.web.erreur.Introuvable;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps why a file was refused, for the page that waits: the reading itself left nothing.
@Component
public class NoterRefus {

    private final Acces acces;
    private final ImportsVerifies imports;

    NoterRefus(Acces acces, ImportsVerifies imports) {
        this.acces = acces;
        this.imports = imports;
    }

    @Transactional
    public void executer(Utilisateur utilisateur, UUID id, FichierRefuse refuse) {
        var verifie = imports.reserver(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(utilisateur, verifie.etablissement());
        imports.refuser(id, new Refus(refuse.motif(), refuse.conseil()));
    }
}
