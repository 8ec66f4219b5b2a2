import { people } from './people.ts';

export const morePeopleFrench = people({
  female: `Apolline, Bérangère, Capucine, Domitille, Édith, Ghislaine, Huguette, Josiane, Ludivine, Maryvonne, Odile, Pascale, Quitterie, Raymonde, Solenne, Thérèse, Violaine, Gaëlle, Nolwenn, Rozenn, Maïwenn,
    Anne-Sophie, Marie-Laure, Khadija, Zineb, Ouarda, Yamina, Fatou, Aminata, Oumou, Adjoua, Nadège, Ketty, Bich Ngoc, Lan Anh, Xue, Katarzyna, Iwona, Elvira, Ilknur, Sunita, Chantal, France, Rose, Aimée`,
  male: `Anselme, Barthélemy, Côme, Donatien, Évariste, Fulbert, Gontran, Hippolyte, Isidore, Lazare, Maixent, Norbert, Octave, Philibert, Rodolphe, Sylvestre, Tanguy, Yannick, Loïc, Gwenaël, Erwan,
    Jean-Baptiste, Pierre-Yves, Abdelaziz, Mourad, Lotfi, Brahim, Ousseynou, Sékou, Koffi, Yao, Rigobert, Minh Khoa, Tuấn, Weiming, Grzegorz, Bogusław, Florin, Serhat, Rajesh, Toussaint, Clément, Juste, Prosper`,
  surnames: `Aubépin, Bourdonnais, Chaudronnier, Desrousseaux, Escoffier, Fauquembergue, Guillemot, Hautecœur, Izambard, Jaquemin, Kerautret, Lescaudron, Malaquin, Nivelleau, Oudinot, Pontcarral, Quénéhervé, Rigaudeau, Sauvageot, Tardivel,
    Urvoas, Vandenbroucke, Wattrelos, Ybert, Zimmerlin, Le Goff, Le Bihan, Le Cloarec, Du Bellay, de La Rochefoucauld, de Kersauson, d’Argenlieu, d'Estienne, Saint-Amand, Petitjean, Grosjean, Beaujolais, Bonenfant, Malherbe, Boileau, Lemoine, Lévêque, Berger, Mercier, Chevalier, Leblanc, Roux, Noël, Vendredi, Février, Maison, Lacour, Dupuy-Montbrun, Martin-Lalande, Roche,
    Benhamou, Bouteflika, Belkacem, Ould Amar, Ben Youssef, Aït Mansour, El Khomri, Zeroual, Messaoudi, Hamdaoui, Ndour, Coulibaly, Sissoko, Ouedraogo, Kabongo, Mbappou, Nguema, Rakotomalala, Andriamanjato, Houngbédji, N’Guessan, Koné, Nguyễn, Đỗ, Phạm-Lê, Huỳnh, Ly, Zhao, Tsang,
    Kowalczewski, Szymańska, Dąbrowski, Radulescu, Ungureanu, Yılmazer, Demirtaş, Krasniqi, Petrović, Pereira da Cunha, Figueiredo, Etchegaray, Harispe, Santucci, Colonna d’Istria, Schwartzenberg, Muller, Haberkorn, Stoessel, Kauffmann, Ravichandran, Subramaniam, Singh-Virk, Haddouche`,
});
