package fr.lpi.scolarite.domain;

import fr.lpi.scolarite.EleveId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells which pupil of the school each line speaks of: by INE, else by family name, first name and birth date.
///
/// Twins differ by their first name, so they are never taken for one another; where two pupils could be meant, the
/// line is of neither.
public final class Rapprochement {

    private static final int ECOLE_DEJA_REMPLIE = 20;
    private static final int POURCENTAGE_ATTENDU = 30;

    private final Map<String, EleveConnu> parIne = new HashMap<>();
    private final Map<Object, List<EleveConnu>> parIdentite = new HashMap<>();
    private final Map<EleveId, EleveConnu> restants = new HashMap<>();
    private final List<EleveConnu> connus;

    private Rapprochement(List<EleveConnu> connus) {
        this.connus = connus;
        for (var connu : connus) {
            restants.put(connu.id(), connu);
            if (connu.ine() != null) {
                parIne.put(connu.ine(), connu);
            }
            parIdentite
                    .computeIfAbsent(cle(connu.identite(), connu.dateNaissance()), _ -> new ArrayList<>(1))
                    .add(connu);
        }
    }

    public static Rapport de(FichierLu fichier, List<EleveConnu> connus, AnneeScolaire annee) {
        return new Rapprochement(connus).rapprocher(fichier, annee);
    }

    private Rapport rapprocher(FichierLu fichier, AnneeScolaire annee) {
        var trouves = parIne(fichier.lignes());
        parIdentite(fichier.lignes(), trouves);
        var aModifier = new ArrayList<Modification>();
        var aAjouter = new ArrayList<LigneEleve>();
        var inchanges = 0;
        for (var ligne : fichier.lignes()) {
            var connu = trouves.get(ligne);
            if (connu == null) {
                aAjouter.add(ligne);
                continue;
            }
            var modification = Modification.entre(connu, ligne, annee);
            if (modification.vide()) {
                inchanges++;
            } else {
                aModifier.add(modification);
            }
        }
        return new Rapport(
                fichier.source(),
                fichier.lus(),
                fichier.refus(),
                List.copyOf(aModifier),
                List.copyOf(aAjouter),
                absents(fichier.refus()),
                inchanges,
                fichier.ignores(),
                fichier.source() == Source.ONDE && doute(trouves.values()));
    }

    private Map<LigneEleve, EleveConnu> parIne(List<LigneEleve> lignes) {
        var trouves = new IdentityHashMap<LigneEleve, EleveConnu>();
        for (var ligne : lignes) {
            var connu = ligne.ine() == null ? null : parIne.get(ligne.ine());
            if (connu != null) {
                trouves.put(ligne, connu);
                restants.remove(connu.id());
            }
        }
        return trouves;
    }

    private void parIdentite(List<LigneEleve> lignes, Map<LigneEleve, EleveConnu> trouves) {
        var pretendants = new HashMap<EleveId, List<LigneEleve>>();
        for (var ligne : lignes) {
            if (!trouves.containsKey(ligne)) {
                var connu = seulRestant(ligne);
                if (connu != null) {
                    pretendants
                            .computeIfAbsent(connu.id(), _ -> new ArrayList<>(1))
                            .add(ligne);
                }
            }
        }
        pretendants.forEach((id, candidates) -> {
            if (candidates.size() == 1) {
                trouves.put(candidates.getFirst(), Objects.requireNonNull(restants.remove(id)));
            }
        });
    }

    private @Nullable EleveConnu seulRestant(LigneEleve ligne) {
        var memes = parIdentite.getOrDefault(cle(ligne.identite(), ligne.dateNaissance()), List.of()).stream()
                .filter(connu -> restants.containsKey(connu.id()))
                .toList();
        return memes.size() == 1 ? memes.getFirst() : null;
    }

    /// A pupil whose line is refused is in the file all the same.
    private List<EleveConnu> absents(List<LigneRefusee> refuses) {
        var ines = new HashSet<String>();
        var identites = new HashSet<Identite>();
        for (var refusee : refuses) {
            identites.add(refusee.identite());
            if (refusee.ine() != null) {
                ines.add(refusee.ine());
            }
        }
        return connus.stream()
                .filter(connu -> connu.inscription() != null && restants.containsKey(connu.id()))
                .filter(connu -> connu.ine() == null || !ines.contains(connu.ine()))
                .filter(connu -> !identites.contains(connu.identite()))
                .toList();
    }

    private boolean doute(java.util.Collection<EleveConnu> trouves) {
        var inscrits =
                connus.stream().filter(connu -> connu.inscription() != null).count();
        var retrouves =
                trouves.stream().filter(connu -> connu.inscription() != null).count();
        return inscrits >= ECOLE_DEJA_REMPLIE && retrouves * 100 < inscrits * POURCENTAGE_ATTENDU;
    }

    private static Object cle(Identite identite, java.time.LocalDate naissance) {
        return List.of(identite, naissance);
    }
}
