#include "lessons/guard/everyday_words.h"

#include <algorithm>
#include <array>

namespace aparte::lessons::guard {

namespace {

// Folded, in alphabetical order; French and English together, as one lesson may quote the other language. No first name
// among them.
constexpr auto everyday = std::to_array<QStringView>(
    {u"about",   u"accord",     u"action",  u"adulte",   u"after",     u"again",    u"agents",    u"agir",
     u"agree",   u"aider",      u"aides",   u"aime",     u"ainsi",     u"alone",    u"along",     u"alors",
     u"always",  u"amener",     u"ancien",  u"answer",   u"apport",    u"appris",   u"appui",     u"around",
     u"asking",  u"atelier",    u"attente", u"aucun",    u"aurait",    u"autant",   u"autre",     u"avance",
     u"avant",   u"avenir",     u"aware",   u"baisse",   u"balance",   u"based",    u"bases",     u"because",
     u"become",  u"before",     u"begin",   u"besoin",   u"better",    u"between",  u"bilan",     u"bonne",
     u"brave",   u"bring",      u"bruit",   u"build",    u"burden",    u"bureau",   u"cadre",     u"calm",
     u"calme",   u"care",       u"chance",  u"change",   u"charge",    u"chemin",   u"choice",    u"choses",
     u"clair",   u"clairement", u"clairs",  u"classe",   u"clear",     u"clearly",  u"close",     u"coeur",
     u"comite",  u"common",     u"commun",  u"compte",   u"conge",     u"contrat",  u"cote",      u"courant",
     u"course",  u"daily",      u"decide",  u"dedans",   u"defaut",    u"demain",   u"demand",    u"demande",
     u"depart",  u"depend",     u"depuis",  u"derriere", u"devant",    u"devenir",  u"dialogue",  u"dire",
     u"direct",  u"doubt",      u"doute",   u"droit",    u"duree",     u"early",    u"effort",    u"egale",
     u"encore",  u"enjeu",      u"enough",  u"ensemble", u"entree",    u"equipe",   u"erreur",    u"error",
     u"espace",  u"espoir",     u"essai",   u"etape",    u"even",      u"event",    u"every",     u"evident",
     u"expect",  u"facile",     u"fair",    u"faire",    u"famille",   u"family",   u"felt",      u"femme",
     u"ferme",   u"final",      u"finir",   u"focus",    u"follow",    u"force",    u"forme",     u"frame",
     u"franc",   u"friend",     u"front",   u"gain",     u"general",   u"give",     u"goal",      u"grade",
     u"grand",   u"grant",      u"great",   u"group",    u"groupe",    u"grow",     u"habit",     u"harm",
     u"hear",    u"heart",      u"help",    u"heure",    u"histoire",  u"hold",     u"humain",    u"humaine",
     u"human",   u"idea",       u"idee",    u"image",    u"jeune",     u"joie",     u"join",      u"joint",
     u"jour",    u"judge",      u"juste",   u"justes",   u"keep",      u"kind",     u"large",     u"late",
     u"lead",    u"learn",      u"least",   u"leave",    u"leger",     u"less",     u"level",     u"libre",
     u"light",   u"like",       u"limit",   u"limite",   u"line",      u"listen",   u"little",    u"local",
     u"longer",  u"longue",     u"loud",    u"lourd",    u"maire",     u"mairie",   u"maison",    u"make",
     u"malade",  u"manager",    u"maniere", u"many",     u"marche",    u"marge",    u"market",    u"marque",
     u"matin",   u"matter",     u"mean",    u"meet",     u"meilleur",  u"melange",  u"mener",     u"merci",
     u"metier",  u"mieux",      u"mind",    u"moment",   u"monde",     u"money",    u"month",     u"montre",
     u"moral",   u"morale",     u"morceau", u"more",     u"move",      u"moyen",    u"naissance", u"need",
     u"neuf",    u"never",      u"next",    u"night",    u"niveau",    u"noise",    u"nombre",    u"nommer",
     u"normal",  u"notice",     u"objet",   u"offer",    u"often",     u"open",     u"orale",     u"order",
     u"ordre",   u"other",      u"oublie",  u"over",     u"pace",      u"pair",     u"paper",     u"parler",
     u"parole",  u"paroles",    u"part",    u"partage",  u"parti",     u"partie",   u"parvenir",  u"passe",
     u"past",    u"pause",      u"peine",   u"penser",   u"people",    u"perdre",   u"personne",  u"petit",
     u"peur",    u"pilote",     u"place",   u"plain",    u"plaisir",   u"plan",     u"point",     u"poste",
     u"pour",    u"pouvoir",    u"power",   u"premier",  u"prendre",   u"presence", u"press",     u"presse",
     u"preuve",  u"price",      u"pride",   u"prior",    u"priorite",  u"probleme", u"projet",    u"proof",
     u"prudent", u"publie",     u"quick",   u"quiet",    u"quitte",    u"raise",    u"raison",    u"rapport",
     u"rare",    u"rather",     u"reach",   u"ready",    u"really",    u"reason",   u"regard",    u"regle",
     u"relais",  u"relate",     u"rely",    u"remise",   u"rendre",    u"repos",    u"reprise",   u"respect",
     u"rest",    u"rester",     u"result",  u"retard",   u"retour",    u"return",   u"reunion",   u"right",
     u"risk",    u"risque",     u"robuste", u"role",     u"room",      u"round",    u"route",     u"rule",
     u"rythme",  u"safe",       u"same",    u"sans",     u"savoir",    u"scale",    u"secret",    u"sens",
     u"sense",   u"serein",     u"serve",   u"service",  u"seule",     u"share",    u"short",     u"silence",
     u"silent",  u"simple",     u"since",   u"sinon",    u"situation", u"small",    u"soir",      u"solide",
     u"sortie",  u"souci",      u"sound",   u"soutien",  u"space",     u"speak",    u"staff",     u"stage",
     u"stand",   u"start",      u"state",   u"statut",   u"stay",      u"steady",   u"step",      u"still",
     u"stop",    u"story",      u"strain",  u"stress",   u"strong",    u"style",    u"such",      u"suite",
     u"sujet",   u"support",    u"sure",    u"tache",    u"take",      u"talk",     u"tarder",    u"task",
     u"team",    u"tell",       u"temps",   u"tenir",    u"term",      u"terme",    u"terrain",   u"thank",
     u"thing",   u"think",      u"time",    u"together", u"tone",      u"tool",     u"tour",      u"tout",
     u"trace",   u"trade",      u"train",   u"travail",  u"trial",     u"trouve",   u"trust",     u"turn",
     u"under",   u"urgent",     u"usage",   u"usual",    u"utile",     u"valeur",   u"value",     u"venir",
     u"verite",  u"very",       u"vide",    u"view",     u"vision",    u"voice",    u"voisin",    u"volonte",
     u"vrai",    u"vraie",      u"wait",    u"walk",     u"want",      u"watch",    u"weight",    u"whole",
     u"word",    u"work",       u"worth",   u"year",     u"young"});

} // namespace

bool isEverydayWord(QStringView folded) {
    return std::ranges::binary_search(everyday, folded);
}

} // namespace aparte::lessons::guard
