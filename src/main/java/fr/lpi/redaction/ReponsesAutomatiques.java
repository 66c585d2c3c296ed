package fr.lpi.redaction;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.redaction.Redaction.Trace;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Modification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/// What a field that saves itself is told: written, or met by another text; and what others changed meanwhile.
@Component
public class ReponsesAutomatiques {

    private final EnvoisUniques envois;
    private final Comptes comptes;
    private final JsonMapper json;

    ReponsesAutomatiques(EnvoisUniques envois, Comptes comptes, JsonMapper json) {
        this.envois = envois;
        this.comptes = comptes;
        this.json = json;
    }

    /// A save as it is answered.
    ///
    /// @param reproches what the form wants now
    /// @param conflit address of the page of two texts, to which the field is added
    /// @param marge the margin as it reads now; absent where the page has none that changes
    public record Enregistre(
            Enregistrement enregistrement,
            List<Reproche> reproches,
            String conflit,
            @Nullable String marge) {}

    /// @param heure « 10 h 42 »
    /// @param par who changed `autres`, when it is one person
    record Reponse(
            String heure,
            Map<String, ReponseChamp> champs,
            Map<String, String> autres,
            @Nullable String par,
            int revision,
            @Nullable String marge) {}

    /// @param etat `ecrit` or `conflit`
    record ReponseChamp(
            String etat,
            String valeur,
            @Nullable String message,
            @Nullable String par,
            @Nullable String le,
            @Nullable String adresse) {}

    /// @param parametres of the page: the revision it knows, and whether it shows errors, which go as they are mended
    /// @param acte saves; done once, whatever is replayed
    @Transactional
    public ResponseEntity<String> enregistrer(
            Utilisateur par, Envoi envoi, MultiValueMap<String, String> parametres, Supplier<Enregistre> acte) {
        var corps = envois.uneFois(
                envoi.cle(),
                () -> json.writeValueAsString(
                        reponse(par, envoi, revision(parametres), parametres.containsKey("corrige"), acte.get())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(corps);
    }

    private Reponse reponse(Utilisateur par, Envoi envoi, int revision, boolean corrige, Enregistre enregistre) {
        var apres = enregistre.enregistrement().redaction();
        var messages = enregistre.reproches().stream()
                .filter(reproche -> corrige || reproche.aussitot())
                .collect(Collectors.toMap(Reproche::champ, Reproche::message, (a, _) -> a));
        var conflits = enregistre.enregistrement().fusion().conflits().stream()
                .map(Modification::champ)
                .collect(Collectors.toSet());
        var champs = new LinkedHashMap<String, ReponseChamp>();
        for (var modification : envoi.modifications()) {
            var champ = modification.champ();
            var valeur = apres.lire(champ);
            var trace = Optional.ofNullable(apres.traces().get(champ));
            champs.put(
                    champ,
                    conflits.contains(champ)
                            ? new ReponseChamp(
                                    "conflit",
                                    valeur,
                                    null,
                                    trace.flatMap(this::nom).orElse(null),
                                    trace.map(Trace::le).map(Dates::heure).orElse(null),
                                    enregistre.conflit() + champ)
                            : new ReponseChamp("ecrit", valeur, messages.get(champ), null, null, null));
        }
        var autres = new LinkedHashMap<String, String>();
        apres.traces().forEach((champ, trace) -> {
            if (trace.revision() > revision && !trace.par().equals(par.id()) && !champs.containsKey(champ)) {
                autres.put(champ, apres.lire(champ));
            }
        });
        var auteurs = autres.keySet().stream()
                .map(champ -> Optional.ofNullable(apres.traces().get(champ)).flatMap(this::nom))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Reponse(
                Dates.heure(apres.modifieLe()),
                champs,
                autres,
                auteurs.size() == 1 ? auteurs.getFirst() : null,
                apres.revision(),
                enregistre.marge());
    }

    private Optional<String> nom(Trace trace) {
        return comptes.parId(trace.par()).map(Utilisateur::nomComplet);
    }

    private static int revision(MultiValueMap<String, String> parametres) {
        var brute = parametres.getFirst("revision");
        return brute != null && brute.matches("\\d{1,9}") ? Integer.parseInt(brute) : Integer.MAX_VALUE;
    }
}
