import { expect } from '@open-wc/testing';
import { understand } from '../../src/vocabulary/language/index.js';

/** What someone may type, by ear or in a hurry or by an everyday name, and the concerns or approaches of which one must be heard. */
const searches: [text: string, wanted: string][] = [
  ['eatting disorder', 'eating-disorder'],
  ['greif', 'grief'],
  ['germaphobe', 'ocd health-anxiety phobia'],
  ['germophobe', 'ocd health-anxiety phobia'],
  ['shell shock', 'trauma-ptsd veterans'],
  ['the change', 'menopause'],
  ['add meds', 'adhd'],
  ['pack rat', 'hoarding'],
  ['new mom', 'maternal'],
  ['anxity', 'anxiety'],
  ['anxeity', 'anxiety'],
  ['anxitey', 'anxiety'],
  ['angziety', 'anxiety'],
  ['anxiaty', 'anxiety'],
  ['deppressed', 'depression'],
  ['depresed', 'depression'],
  ['deppresion', 'depression'],
  ['dipression', 'depression'],
  ['depretion', 'depression'],
  ['thereapy for copules', 'couples couple-conflict relationship'],
  ['cupples counseling', 'couples couple-conflict relationship'],
  ['mariage conseling', 'couples couple-conflict relationship'],
  ['marrige problems', 'couple-conflict relationship'],
  ['bypolar', 'bipolar'],
  ['bipoler disorder', 'bipolar'],
  ['borderline personalty', 'borderline'],
  ['boarderline', 'borderline'],
  ['lonley', 'loneliness'],
  ['lonelyness', 'loneliness'],
  ['self esteam', 'self-esteem'],
  ['low self asteem', 'self-esteem'],
  ['confidance', 'self-esteem'],
  ['perfectionizm', 'perfectionism'],
  ['anger managment', 'anger'],
  ['seasonal depresion', 'seasonal depression'],
  ['panic atacks', 'panic'],
  ['pannic attack', 'panic'],
  ['fobia', 'phobia'],
  ['agorafobia', 'panic phobia'],
  ['claustrafobic', 'phobia'],
  ['social anxeity', 'social-anxiety anxiety'],
  ['obsesive compulsive', 'ocd'],
  ['obsessive compulsave disorder', 'ocd'],
  ['hypocondriac', 'health-anxiety'],
  ['stresed out', 'stress'],
  ['burnt out nurse', 'work-burnout stress'],
  ['burn out at werk', 'work-burnout stress'],
  ['relashionship problems', 'relationship couple-conflict'],
  ['relationshp issues', 'relationship couple-conflict'],
  ['comunication', 'communication'],
  ['infedelity', 'infidelity'],
  ['husband cheatted', 'infidelity'],
  ['intimasy issues', 'intimacy'],
  ['sexaul problems', 'sex'],
  ['erectyle dysfunction', 'sex'],
  ['divorse', 'divorce'],
  ['devorced', 'divorce'],
  ['seperation', 'divorce'],
  ['breakup up', 'divorce'],
  ['atachment issues', 'attachment'],
  ['codependant', 'codependency'],
  ['famly problems', 'family'],
  ['parentting', 'parenting'],
  ['step familly', 'blended-family'],
  ['frendship', 'friendship'],
  ['trama', 'trauma-ptsd'],
  ['truama', 'trauma-ptsd'],
  ['tramatic childhood', 'trauma-ptsd complex-trauma family-of-origin childhood-abuse'],
  ['post tramatic stress', 'trauma-ptsd'],
  ['ptds', 'trauma-ptsd'],
  ['child abuze', 'childhood-abuse trauma-ptsd'],
  ['domestic violance', 'domestic-violence'],
  ['narcisist', 'narcissism emotional-abuse'],
  ['narsisist', 'narcissism emotional-abuse'],
  ['gasliting', 'emotional-abuse'],
  ['disociation', 'dissociation'],
  ['depersonlization', 'dissociation'],
  ['carreer', 'career'],
  ['acedemic stress', 'school'],
  ['caregiver burnout', 'caregiving'],
  ['dimentia', 'dementia'],
  ['alzhimers', 'dementia'],
  ['cronic pain', 'pain'],
  ['fibromialgia', 'pain chronic-illness'],
  ['insomia', 'sleep'],
  ['insomnea', 'sleep'],
  ['nitemares', 'sleep trauma-ptsd'],
  ['infertilty', 'infertility'],
  ['post pardum', 'maternal'],
  ['postpardum depression', 'maternal'],
  ['postpartem', 'maternal'],
  ['miscarrage', 'pregnancy-loss grief'],
  ['adoptted', 'adoption'],
  ['imigration', 'immigration'],
  ['vetran', 'veterans'],
  ['lesbain', 'lgbtq'],
  ['transgendor', 'gender-identity lgbtq'],
  ['autisum', 'autism'],
  ['autisim', 'autism'],
  ['hiperactive', 'adhd'],
  ['dislexia', 'learning'],
  ['dyslexya', 'learning'],
  ['addiciton', 'substance-use addiction'],
  ['alchohol', 'alcohol'],
  ['alcholic', 'alcohol'],
  ['alcoholisim', 'alcohol'],
  ['gambeling', 'gambling'],
  ['vidio game addiction', 'internet-gaming'],
  ['pornografy', 'pornography'],
  ['anorexsia', 'eating-disorder'],
  ['bulemia', 'eating-disorder'],
  ['binge eatting', 'eating-disorder'],
  ['body dismorphia', 'body-image'],
  ['suicidle thoughts', 'suicidal-ideation depression'],
  ['schizofrenic', 'schizophrenia psychosis'],
  ['skizophrenia', 'schizophrenia psychosis'],
  ['psycosis', 'psychosis'],
  ['hallucenations', 'psychosis'],
  ['paranoya', 'psychosis anxiety'],
  ['hording', 'hoarding'],
  ['menapause', 'menopause'],
  ['perimenapause', 'menopause'],
  ['turrets', 'tics'],
  ['torettes', 'tics'],
  ['bullyed', 'bullying'],
  ['meltdownes', 'child-behavior autism parenting'],
  ['nervous brakedown', 'anxiety depression stress'],
  ['empty nester', 'life-transition parenting'],
  ['mid life crises', 'life-transition self-understanding'],
  ['baby blues', 'maternal'],
  ['manic', 'bipolar'],
  ['split personality', 'dissociation'],
];

describe('a misspelled search, or an everyday name', () => {
  for (const [text, wanted] of searches) {
    it(`“${text}” is heard as ${wanted}`, () => {
      const { concerns, approaches } = understand(text, { locale: 'en' });
      const ids = [...concerns, ...approaches].map(({ id }) => id);
      expect(ids.filter((id) => wanted.split(' ').includes(id))).not.to.deep.equal([]);
    });
  }
});

describe('a word with one typo', () => {
  const words =
    `anxiety depression panic phobia trauma grief bipolar schizophrenia psychosis dissociation addiction alcohol
    gambling anorexia bulimia insomnia autism dyslexia menopause postpartum miscarriage infertility adoption divorce marriage
    relationship infidelity intimacy communication codependent abandonment parenting bullying dementia disability migraine burnout
    retirement immigration veteran lesbian transgender spirituality perfectionism loneliness hopeless worthless overwhelmed
    compulsive narcissist abusive violence racism bereavement friendship`.split(/\s+/);
  const concernsIn = (text: string) =>
    understand(text, { locale: 'en' }).concerns.map(({ id }) => id);
  /** The share of the misspelled words in which the concern of the word is heard. */
  const shareHeard = (misspell: (word: string, at: number) => string) => {
    const tries = words.flatMap((word) =>
      Array.from(word.slice(2), (_, at) => [word, misspell(word, at + 1)] as const).filter(
        ([, typed]) => typed !== word,
      ),
    );
    const heard = tries.filter(([word, typed]) => {
      const wanted = concernsIn(word);
      return concernsIn(typed).some((id) => wanted.includes(id));
    });
    return heard.length / tries.length;
  };

  it('is mostly heard when two letters are swapped, or one is doubled or left out', () => {
    const swapped = shareHeard(
      (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    );
    const doubled = shareHeard((word, at) => word.slice(0, at) + word[at]! + word.slice(at));
    const leftOut = shareHeard((word, at) => word.slice(0, at) + word.slice(at + 1));
    expect(swapped, 'swapped').to.be.at.least(0.95);
    expect(doubled, 'doubled').to.be.at.least(0.97);
    expect(leftOut, 'left out').to.be.at.least(0.92);
  });
});
