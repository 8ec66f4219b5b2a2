import type { Random } from '../random.ts';

const british = {
  streets:
    'Larkspur Close,Kingfisher Way,Old Mill Lane,Gasworks Street,St Aldhelm’s Road,The Paddocks,Harewood Crescent,Dunmore Terrace,Quarry Hill,Wharf Street,Bishops Walk,Fennel Drive,Corporation Road,Maltings Yard,Park Avenue,Elm Grove'.split(
      ',',
    ),
  towns:
    'Harrogate HG1 5QT,Truro TR1 2XN,Leeds LS6 3AB,Aberystwyth SY23 1DE,London SW19 4RP,Belfast BT9 6AF,Glasgow G12 8QQ,Hull HU5 2TW,Stoke-on-Trent ST4 7QA,Edinburgh EH9 1LR,Bury St Edmunds IP33 1QX,Bath BA1 2LR'.split(
      ',',
    ),
};
const american = {
  streets:
    'Sycamore Street,W. Maple Ave.,Euclid Avenue,Old Post Road,N. Magnolia Blvd,Quail Hollow Drive,Lakeshore Dr.,County Road 12,Fifth Street NW,Pine Ridge Court,Martin Luther King Jr. Way,Broadway'.split(
      ',',
    ),
  towns:
    'Cleveland, OH 44114|Toledo, Ohio 43604|Baton Rouge, LA 70802|Omaha, NE 68102-1234|San Antonio, TX 78205|Duluth, MN 55802|Worcester, MA 01608|Tacoma, WA 98402|New York, NY 10013'.split(
      '|',
    ),
};
const german = {
  streets:
    'Lindenstraße,Hauptstr.,Am Mühlbach,An der Alten Ziegelei,Kirchweg,Goethestraße,Rosengasse,Bahnhofstraße,Im Winkel,Marktplatz,Konrad-Adenauer-Allee,Schillerring,Unter den Eichen,Hafendamm,Zur Schmiede,Berliner Straße'.split(
      ',',
    ),
  towns:
    '49074 Osnabrück,29221 Celle,94032 Passau,01067 Dresden,79098 Freiburg im Breisgau,D-80331 München,21335 Lüneburg,66111 Saarbrücken,18055 Rostock,07743 Jena,55116 Mainz,97070 Würzburg,06108 Halle (Saale)'.split(
      ',',
    ),
  swiss: '8004 Zürich,CH-9000 St. Gallen,3011 Bern,6003 Luzern,4051 Basel'.split(','),
};
const french = {
  streets:
    'rue des Lilas,avenue Jean-Jaurès,boulevard de la Liberté,impasse du Moulin,allée des Cerisiers,place de la République,chemin des Vignes,quai Voltaire,route de Quimper,cours Gambetta,rue du Général-de-Gaulle,rue de l’Église'.split(
      ',',
    ),
  towns:
    '29000 Quimper,87000 Limoges,56000 Vannes,44300 Nantes,75011 Paris,35700 Rennes,13005 Marseille,69003 Lyon,59000 Lille,64200 Biarritz,97400 Saint-Denis,83000 Toulon,22700 Perros-Guirec'.split(
      ',',
    ),
};
const spanish = {
  streets:
    'Calle Mayor,C/ Alcalá,Avda. de la Constitución,Plaza de España,Paseo del Prado,calle San Juan,Ronda de Toledo,Travesía del Carmen,Camino Viejo,C/ Río Ebro,Avenida de América,Calle de los Olivos'.split(
      ',',
    ),
  towns:
    '09001 Burgos|28014 Madrid|33201 Gijón (Asturias)|50003 Zaragoza|06001 Badajoz|41004 Sevilla|15003 A Coruña|48009 Bilbao|08025 Barcelona|46002 Valencia|29400 Ronda, Málaga'.split(
      '|',
    ),
};

export const addresses: Readonly<Record<string, (random: Random) => string>> = {
  gb: ({ pick, below }) =>
    `${pick(['', '', 'Flat 3, ', 'Rose Cottage, '])}${1 + below(140)}${pick(['', '', 'a'])} ${pick(british.streets)}, ${pick(british.towns)}`,
  us: ({ pick, below }) =>
    `${100 + below(9000)} ${pick(american.streets)}${pick(['', '', ', Apt. 4B', ', Suite 210'])}, ${pick(american.towns)}`,
  de: ({ pick, below }) =>
    `${pick(german.streets)} ${1 + below(130)}${pick(['', '', 'a', ' b'])}, ${pick(german.towns)}`,
  ch: ({ pick, below }) => `${pick(german.streets)} ${1 + below(130)}, ${pick(german.swiss)}`,
  fr: ({ pick, below }) =>
    `${1 + below(130)}${pick(['', '', ' bis'])}${pick([', ', ' '])}${pick(french.streets)}${pick([', ', ' '])}${pick(french.towns)}`,
  es: ({ pick, below }) =>
    `${pick(spanish.streets)}${pick([', ', ' ', ' nº '])}${1 + below(130)}${pick(['', ', 3.º B', ', 2º izda.', ', piso 4, puerta 2'])}, ${pick(spanish.towns)}`,
};
