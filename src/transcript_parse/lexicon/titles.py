"""Honorifics and offices: the words that make a printed name a label's name.

Each set says where it was seen. All entries are lower case, without full stops; labels are compared so folded.
"""

from __future__ import annotations

from typing import Final

__all__ = ["HONORIFICS", "OFFICES", "OFFICE_MODIFIERS", "PARTICLES", "WHOLE_OFFICES"]

HONORIFICS: Final = frozenset(
    # English: every publisher; `MR HOLLIN:` without the stop in embassy copies
    "mr mrs ms miss mx messrs dr prof professor sir dame lord lady baroness rev reverend father rabbi hon honourable "
    "honorable dato datuk "
    # Spanish, French, Portuguese, German: presidency and parliament pages
    "sr sra srta don doña licenciado licenciada doctor doctora ingeniero señor señora dra lic ing mtro mtra m mme monsieur madame mlle herr frau "
    "senhor senhora dom".split()
)
"""Words that stand before a surname and tell no office."""

OFFICES: Final = frozenset(
    # heads of state and government (state, whitehouse, kremlin, australia)
    "president premier chancellor king queen prince princess emperor sheikh emir sultan taoiseach pm governor gov "
    "vice-president president-elect "
    # ministers and legislators, at state, defense, hearings, parliaments
    "secretary sec undersecretary under-secretary minister treasurer senator sen representative rep congressman congresswoman delegate "
    "assemblyman assemblywoman assemblymember councillor councilor councilman councilwoman councilmember mp deputy "
    "speaker whip mayor sheriff alderman "
    # diplomats and officials
    "ambassador amb envoy consul commissioner administrator director chairman chairwoman chairperson chair cochair "
    "vice-chairman vice-chair vice-chairwoman "
    "co-chair inspector comptroller superintendent supervisor spokesman spokeswoman spokesperson counselor counsellor "
    "adviser advisor coordinator attorney solicitor counsel chief commandant "
    # armed forces and police, in full and abbreviated as the Pentagon prints them (defense, 2003–2016)
    "general gen admiral adm colonel col captain capt commander cmdr cdr major maj lieutenant lt ltg ltgen ltc ltcol ltjg sergeant sgt "
    "brigadier brig bg mg vadm radm rdml cpt msgt officer detective marshal airman seaman commodore corporal "
    # courts (Supreme Court arguments, grand juries)
    "justice judge magistrate clerk bailiff "
    # sports and companies
    "coach manager ceo cfo operator "
    # Spanish, Portuguese, Italian, French (Mexican presidency)
    "presidente presidenta secretario secretaria canciller ministro ministra subsecretario subsecretaria gobernador "
    "gobernadora diputado diputada senador senadora embajador embajadora almirante comisionado comisionada directora "
    "alcalde alcaldesa ministre président présidente premierminister bundeskanzler bundeskanzlerin "
    # Russian, at kremlin.ru
    "президент министр".split()
)
"""Words that name an office; before a surname, or with modifiers alone, they make a label."""

OFFICE_MODIFIERS: Final = frozenset(
    "the prime foreign vice deputy assistant associate under acting interim former first second senior junior principal "
    "special executive managing district surgeon attorney rear major lieutenant brigadier crown high federal national "
    "permanent defense defence finance interior health trade trade economy labor labour treasury state security policy "
    "press affairs press staff command armed forces joint chiefs military navy army air force marine corps "
    "administration department government white house embassy intelligence central bank house senate committee "
    "council assembly presiding ranking majority minority opposition united nations u.n. u.s. us un eu uk "
    "european american russian chinese british german french japanese korean australian ukrainian israeli "
    "homeland interior agriculture commerce education energy transportation housing veterans immigration environment "
    "parliamentary under-secretary external internal international commonwealth shadow lord chief hon right "
    "pro tempore elect designate general".split()
)
"""Words that may stand beside an office inside a label: `DEPUTY ASSISTANT SECRETARY`, `The SPEAKER pro tempore`."""

PARTICLES: Final = frozenset(
    "of the for and to in on at a an de del der den des di da do dos das du la le les el los las y e et und von van zu al "
    "bin ibn ben bint abu ul ur zum zur af av ten ter te dalla della san santa pro tempore ph and/or with".split()
)
"""Small words that stand inside titles and names without a capital."""

WHOLE_OFFICES: Final = frozenset(
    {
        "the president",
        "the vice president",
        "the first lady",
        "the second lady",
        "the prime minister",
        "the chancellor",
        "the secretary",
        "the secretary general",
        "the secretary-general",
        "the king",
        "the queen",
        "the court",
        "the clerk",
        "the witness",
        "the chair",
        "the chairman",
        "the chairwoman",
        "the chairperson",
        "the speaker",
        "the speaker pro tempore",
        "the presiding officer",
        "the acting president pro tempore",
        "the president pro tempore",
        "the acting chairman",
        "the vice chairman",
        "the treasurer",
        "the premier",
        "the governor",
        "the mayor",
        "the attorney general",
        "the deputy president",
        "the defendant",
        "the bailiff",
        "the marshal",
        "prime minister",
        "deputy prime minister",
        "president",
        "vice president",
        "vice-president",
        "president-elect",
        "first lady",
        "treasurer",
        "premier",
        "chancellor",
        "minister",
        "foreign minister",
        "attorney general",
        "attorney-general",
        "secretary general",
        "secretary-general",
        "pm",
        "chair",
        "chairman",
        "chairwoman",
        "governor",
        "mayor",
        "madam speaker",
        "mr speaker",
        "mr president",
        "mr chairman",
        "madam chair",
        "madam clerk",
        "mr deputy speaker",
        "madam deputy speaker",
        "attorney",
        "coach",
        "counsel",
        "sergeant-at-arms",
        "committee counsel",
        "the coach",
        "the captain",
        "leader of the opposition",
        "presidente",
        "presidenta",
        "el presidente",
        "la presidenta",
        "canciller",
    }
)
"""Offices that are a whole label by themselves (whitehouse, australia, crec, courts)."""
