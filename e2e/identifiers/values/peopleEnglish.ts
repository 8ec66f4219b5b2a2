import { people } from './people.ts';

/** Written by hand, with the names from elsewhere that British and American clinics and courts meet. */
export const peopleEnglish = people({
  female: `Philippa, Imogen, Beatrix, Winifred, Rosalind, Tamsin, Morwenna, Saoirse, Niamh, Aoife, Siobhan, Catriona, Eilidh, Mairi,
    Angharad, Rhiannon, Blodwen, Cerys, Shaniqua, Latoya, Keisha, Tanisha, Precious, Ngozi, Adaeze, Folasade, Wanjiru, Thandiwe, Priyanka, Lakshmi,
    Deepika, Harpreet, Gurinder, Parveen, Nasreen, Shabnam, Fatoumata, Zeynep, Agnieszka, Grażyna, Oksana, Svetlana, Ludmila, Hyun-ju, Mei-ling, Xiuying,
    Thuy, Linh, Marisol, Guadalupe, Graciela, Ingrid, Solveig, Dorothea, Prudence, Maud, Mary Ann, Jo-Ann, Bethany, Kayleigh, Demelza, Verity`,
  male: `Alistair, Crispin, Rupert, Fergus, Hamish, Lachlan, Ruaridh, Callum, Padraig, Cormac, Diarmuid, Eoghan, Tadhg, Rhodri, Gethin, Emrys,
    Dafydd, Tyrone, Darnell, DeShawn, Jermaine, Lamar, Chukwuemeka, Oluwaseun, Babatunde, Kwame, Kofi, Tendai, Sipho, Rajesh, Sanjay, Vikram,
    Jaswinder, Mohammed, Tariq, Imran, Zubair, Abdulrahman, Yusuf, Mehmet, Krzysztof, Zbigniew, Wojciech, Dmitri, Vasyl, Bogdan, Ion, Jae-won, Minh, Quang,
    Wei, Hiroshi, Ignacio, Ezequiel, Sven, Torbjørn, Cuthbert, Barnaby, Ptolemy, Ned, Bertie, Wilf`,
  surnames: `Ashworth, Birtwhistle, Cholmondeley, Featherstonehaugh, Gathercole, Hebblethwaite, Micklethwait, Oldroyd, Ramsbottom, Sidebottom, Thistlethwaite,
    Wolstenholme, Braithwaite, Entwistle, Fothergill, Greenhalgh, Higginbotham, Kerridge, Lovelock, Mortlock, Nettleship, Outhwaite, Peabody, Quiller,
    Ravenscroft, Satterthwaite, Tregenza, Penhaligon, Trevelyan, Polkinghorne, Nancarrow, Llewellyn, Prosser, Gwilym, Pritchard, ap Rhys,
    MacGillivray, Macquarrie, McIlvanney, McCrindle, Abercrombie, Auchterlonie, Colquhoun, Dalrymple, Farquharson, Urquhart, Menzies, O'Donoghue, O'Shaughnessy,
    Ó Briain, Ní Dhomhnaill, Geoghegan, Mulqueen, Hanratty, Gallogly, Breathnach, Pell, Crabb, Snell, Tuck, Nye, Ives, Gunn, Boyes, Sharpe, Bland, Savage,
    Fairweather, Goodchild, Lovejoy, Makepeace, Drinkwater, Shakeshaft, Longbottom, Winterbourne, Summerhayes, Blackadder, Whitelaw, Redgrave,
    Saltonstall, Vanderbilt, Van Buskirk, Schuyler, Rensselaer, Knickerbocker, Stuyvesant, DeWitt, Boudreaux, Thibodeaux, Arceneaux, Landrieu, Broussard, Fontenot,
    Kowalczyk, Wiśniewska, Szczepański, Przybylski, Grzegorczyk, Nowicki, Hrytsenko, Shevchuk, Tymoshenko, Petrosyan, Karapetian, Stoyanov, Popescu, Ionescu,
    Papadopoulos, Giannopoulos, Okonkwo, Chukwu, Adeyemi, Ogunleye, Olanrewaju, Mensah, Boateng, Asante, Owusu, Mutasa, Ndlovu, Kamau, Odhiambo, Tesfaye, Gebremariam,
    Patel, Chaudhry, Bhattacharya, Mukherjee, Subramanian, Venkataraman, Krishnamurthy, Ranganathan, Iyer, Dhillon, Sandhu, Grewal, Bains, Qureshi, Siddiqui, Hussain,
    Rahman, Begum, Khatun, Al-Hashimi, Al Rashid, El-Sayed, bin Yusof, Haddad, Khoury, Yıldırım, Özdemir, Nguyen, Tran, Pham, Huynh, Dang, Vuong, Zhang, Ouyang, Kwok, Cheung,
    Yamashita, Kobayashi, Park, Choi, Gutierrez, Villanueva, Ocampo, de la Cruz, Magsaysay, Santos, Lindqvist, Bjornstad, Halvorsen, Van der Merwe, du Plessis, Botha,
    Smith-Jones, Ellis-Whitford, Carter-Ruck, Pomeroy-Slade, Anstruther-Gray`,
});
