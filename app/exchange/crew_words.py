"""The words crew lists use, in the languages productions write them in: heads of columns, departments, own calls."""

from __future__ import annotations

import re

from app.exchange.text import fold, one_line, without_accents

KINDS: dict[str, tuple[str, ...]] = {
    "name": (
        "name", "full name", "crew", "crew name", "crew member", "person", "artist", "actor", "contact name",
        "talent", "vor und nachname", "mitarbeiter", "darsteller", "schauspieler", "nom", "nom et prenom",
        "nom prenom", "comedien", "nombre", "nombre y apellidos", "actor/actriz", "nome", "nome e cognome",
        "attore", "naam", "nome completo", "imie i nazwisko", "nazwisko i imie", "namn", "navn", "nimi", "jmeno",
        "nev", "姓名", "氏名", "名前", "имя", "фио", "الاسم",
    ),
    "first_name": (
        "first name", "firstname", "given name", "forename", "vorname", "prenom", "nombre de pila", "nome proprio",
        "voornaam", "imie", "fornamn", "fornavn", "etunimi",
    ),
    "last_name": (
        "last name", "lastname", "surname", "family name", "nachname", "familienname", "nom de famille", "apellido",
        "apellidos", "cognome", "sobrenome", "apelido", "achternaam", "nazwisko", "efternamn", "etternavn",
        "efternavn", "sukunimi",
    ),
    "job": (
        "job", "job title", "title", "position", "crew position", "function", "grade", "funktion", "tatigkeit",
        "beruf", "gewerk position", "poste", "fonction", "metier", "puesto", "cargo", "funcion", "oficio", "ruolo",
        "mansione", "qualifica", "funcao", "functie", "stanowisko", "funkcja", "befattning", "roll i teamet",
        "stilling", "tehtava", "pozice", "职位", "職務", "должность", "role",
    ),
    "department": (
        "department", "dept", "dep", "unit department", "team", "abteilung", "gewerk", "departement", "service",
        "departamento", "dipartimento", "reparto", "afdeling", "dzial", "pion", "avdelning", "avdeling", "osasto",
        "oddeleni", "部门", "部署", "отдел", "цех",
    ),
    "phone": (
        "phone", "phone no", "phone number", "telephone", "tel", "tel no", "mobile", "mobile no", "mobile phone",
        "cell", "cell phone", "contact no", "contact number", "number", "telefon", "telefonnummer", "mobil",
        "mobilnummer", "handy", "portable", "telefono", "movil", "cellulare", "telefone", "celular", "telemovel",
        "telefoon", "mobiel", "komorka", "telefon komorkowy", "mobiltelefon", "puhelin", "电话", "手机", "電話",
        "телефон",
    ),
    "email": (
        "email", "e-mail", "mail", "email address", "e-mail address", "e-mail-adresse", "mailadresse", "courriel",
        "adresse mail", "adresse email", "correo", "correo electronico", "posta elettronica", "correio eletronico",
        "e-mailadres", "adres e-mail", "e-post", "epost", "sahkoposti", "邮箱", "メール", "почта", "эл почта",
    ),
    "call": (
        "call", "call time", "in", "in time", "in-time", "time in", "own call", "o/c", "drehbeginn", "abholzeit",
        "arbeitsbeginn", "heure", "convocation", "hora", "hora de llamada", "citacion", "convocazione", "orario",
        "chamada", "tijd", "godzina", "samlingstid", "oppmote",
    ),
    "leaving_from": (
        "leaving from", "pick-up from", "pickup from", "pick-up location", "pick-up place", "departs from",
        "lodging", "hotel", "abfahrt von", "abholort", "unterkunft", "depart de", "lieu de depart", "hebergement",
        "salida desde", "alojamiento", "partenza da", "alloggio", "saida de", "vertrek van", "wyjazd z",
    ),
    "unit": (
        "unit", "units", "unit name", "crew unit", "shooting unit", "einheit", "drehteam", "unite", "equipe", "unidad",
        "unita", "unidade", "eenheid", "ekipa", "enhet", "yksikko", "组", "班", "юнит",
    ),
    "agent": (
        "agent", "agency", "agents", "representation", "management", "agentur", "agence", "agente", "agencia",
        "agenzia", "agentuur", "agencja", "agentur/agent",
    ),
    "role": (
        "character", "part", "plays", "rolle", "figur", "personnage", "personaje", "papel", "personaggio",
        "personagem", "personage", "postac", "roll", "karakter", "角色", "役", "роль",
    ),
}  # fmt: skip
"""Kind of a column → heads it has, without accents and dots, in lower case."""

DEPARTMENTS: tuple[tuple[str, ...], ...] = (
    (
        "assistant directors", "assistant director", "ads", "ad", "direction", "directing", "directors", "regie",
        "mise en scene", "realisation", "direccion", "regia", "realizacao", "rezyseria", "regi",
    ),
    (
        "production", "production office", "produktion", "produzione", "produccion", "producao",
        "produktionsleitung", "produkcja", "productie", "producers", "produktionsburo",
    ),
    (
        "locations", "location", "location management", "motiv", "aufnahmeleitung", "regie generale", "lieux",
        "localizaciones", "locaties",
    ),
    ("casting",),
    (
        "art", "art department", "szenenbild", "ausstattung", "decoration", "deco", "direccion de arte",
        "scenografia", "arte", "scenography", "production design",
    ),
    ("construction", "baubuhne", "bau", "construccion", "costruzioni"),
    ("set dec", "set decoration", "set dressing", "ensembliers"),
    (
        "props", "property", "properties", "requisite", "accessoires", "atrezzo", "attrezzeria", "rekwizyty",
        "rekvisita",
    ),
    (
        "costume", "costumes", "wardrobe", "kostum", "kostume", "kostumbild", "vestuario", "costumi", "figurino",
        "kostiumy", "kostym", "kostumes",
    ),
    (
        "make-up and hair", "makeup and hair", "hair and make-up", "hair and makeup", "make-up", "makeup", "hair",
        "hmu", "maske", "maskenbild", "maquillage", "maquillage coiffure", "hmc", "maquillaje",
        "maquillaje y peluqueria", "trucco", "trucco e parrucco", "caracterizacao", "charakteryzacja", "grime",
        "smink",
    ),
    ("camera", "kamera", "image", "camara", "fotografia", "operatorski", "foto", "cinematography", "photography"),
    (
        "electric", "electrics", "electrical", "lighting", "set lighting", "licht", "beleuchtung", "electricite",
        "lumiere", "electricos", "iluminacion", "elettricisti", "luci", "oswietlenie", "ljus", "lx", "sparks",
    ),
    ("grip", "grips", "buhne", "kamerabuhne", "machinerie", "machinistes", "maquinistas", "macchinisti"),
    ("sound", "ton", "son", "sonido", "suono", "som", "dzwiek", "geluid", "ljud", "lyd"),
    ("special effects", "sfx", "effets speciaux", "efectos especiales", "spezialeffekte", "spfx"),
    ("stunts", "stunt", "cascades", "especialistas"),
    ("vfx", "visual effects", "effets visuels", "efectos visuales"),
    (
        "transport", "transportation", "fahrer", "fuhrpark", "transports", "transporte", "trasporti", "drivers",
        "unit drivers", "vervoer",
    ),
    ("catering", "cantine", "craft service", "unit catering"),
    ("health and safety", "medical", "medic", "set medic"),
    ("script", "script and continuity", "continuity", "scripte"),
    ("post", "post-production", "post production", "editorial", "schnitt", "montage"),
    ("accounts", "accounting", "finance", "buchhaltung", "comptabilite"),
)  # fmt: skip
"""Departments by all their names; the first is the one a new film begins with."""

CAST_HEADINGS = frozenset({
    "cast", "principal cast", "artists", "talent", "actors", "darsteller", "besetzung", "distribution", "comediens",
    "reparto artistico", "elenco", "attori", "obsada", "skuespillere", "skadespelare",
})  # fmt: skip
OWN_CALL = frozenset({"o/c", "oc", "on call", "own call", "eigen", "sur appel", "por su cuenta"})
NO_CALL = frozenset({"n/a", "na", "n a", "not called", "off", "-", "–", "—"})

_NOISE = re.compile(r"\b(department|dept|departement|abteilung|departamento|reparto|dipartimento|crew|unit)\b")


def key(text: str) -> str:
    """A head or department in the form it is looked up by: lower case, no accents, no dots, `and` for `&` and `+`."""
    plain = without_accents(fold(one_line(text)))
    plain = re.sub(r"\s*[&+]\s*", " and ", plain)
    return one_line(plain.strip(" :*#-–\u00a0"))


def department_key(text: str) -> str:
    """The first name of a department, where it is known by this one; else its own name, folded."""
    folded = key(text)
    bare = one_line(_NOISE.sub(" ", folded)) or folded
    bare = re.sub(r"^(the|equipe|team) ", "", bare)
    for names in DEPARTMENTS:
        if folded in names or bare in names:
            return names[0]
    return bare


def is_department(text: str) -> bool:
    """Whether a text is one of the departments every crew list knows."""
    return any(department_key(text) == names[0] for names in DEPARTMENTS)


JOB = re.compile(
    r"\b(?:1st|2nd|3rd|first|second|third|key|lead|standby|trainee|assistant|asst\.?|head of|chief) |"
    r"\b(?:ads?|acs?|dop|dp|dit|upm|1ad|2ad|3ad)\b|"
    r"(?:director|producer|manager|coordinator|supervisor|operator|puller|loader|gaffer|electrician|spark|best boy|"
    r"grip|mixer|boom|designer|decorator|dresser|buyer|carpenter|painter|rigger|master|armou?rer|wrangler|artist|stylist|"
    r"editor|accountant|secretary|assistant|runner|driver|captain|medic|nurse|chef|cook|stunt|tutor|chaperone|"
    r"photographer|cinematographer|supervisor|maker|seamstress|leiter|leitung|assistenz|assistent|meister|beleuchter|"
    r"kamera|fahrer|bildner|regisseur|chefin?\b|chef |operateur|regie|machiniste|electricien|maquill|habill|"
    r"coiffeu|monteu|director|jefe|ayudante|auxiliar|operador|maquinista|electricista|engineer|contractor|leader)"
)
"""What the name of a job has in it, without accents, in lower case."""


def is_job(text: str) -> bool:
    """Whether a cell names a job, as far as anybody can tell."""
    return bool(JOB.search(key(text)))


def kind_of_head(text: str) -> str:
    """What a column of this head is, or empty: nobody knows."""
    folded = re.sub(r"\s*\(.*?\)\s*", " ", key(text)).strip()
    for kind, heads in KINDS.items():
        if folded in heads:
            return kind
    words = folded.split()
    for kind in (
        "agent",
        "email",
        "phone",
        "leaving_from",
        "role",
        "department",
        "job",
    ):  # an agent's phone is the agent's
        if any(word in KINDS[kind] for word in words if len(word) > 3):
            return kind
    return ""
