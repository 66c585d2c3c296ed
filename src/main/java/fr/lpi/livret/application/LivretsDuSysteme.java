package fr.lpi.livret.application;

import fr.lpi.acces.CompteId;
import fr.lpi.config.Systeme;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.scolarite.EleveId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LivretsDuSysteme implements OuvrirLivrets {

    private final SecureRandom hasard = new SecureRandom();
    private final JdbcLivrets livrets;
    private final Clock horloge;

    LivretsDuSysteme(JdbcLivrets livrets, Clock horloge) {
        this.livrets = livrets;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public LivretId ouvrir(EleveId eleve, CompteId responsable, List<CompteId> contributeurs, LocalDate le) {
        Systeme.exiger();
        var livret = new Livret(
                new LivretId(UUID.randomUUID()),
                NumeroLivret.tirer(hasard),
                eleve,
                le.atTime(10, 0).atZone(horloge.getZone()).toInstant(),
                responsable,
                contributeurs);
        if (!livrets.ajouter(livret)) {
            throw new LivretExistant();
        }
        return livret.id();
    }
}
