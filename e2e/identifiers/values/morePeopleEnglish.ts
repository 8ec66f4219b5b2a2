import { people } from './people.ts';

export const morePeopleEnglish = people({
  female: `Ottilie, Hephzibah, Jocasta, Merryn, Sorcha, Caoimhe, Fionnuala, Ffion, Nerys, LaKendra, Shanelle, Chidinma, Ifeoma, Yewande, Temitope, Akosua, Nomvula,
    Anjali, Kavitha, Sukhvinder, Rukhsana, Mehwish, Elif Su, Małgorzata, Danuta, Nadiya, Soo-yeon, Yan, Xinyi, Thanh Ha, Ngoc Lan, Consolación, Araceli, Ragnhild, Clementine, Marjorie, Gwendoline, Dot, Betty Jo, Ruth`,
  male: `Piers, Torquil, Jocelyn, Wyndham, Ivo, Fintan, Oisín, Ruairi, Iolo, Llew, Tremaine, Deonte, Ikenna, Obinna, Adebayo, Kayode, Yaw, Sizwe, Farai,
    Arvind, Ganesh, Balwinder, Waqar, Shahzad, Abdul Karim, Emre, Kerem, Stanisław, Ryszard, Taras, Mykola, Jun-ho, Zhiqiang, Guowei, Van Hung, Duc, Rigoberto, Eliseo, Eirik, Chester, Elmer, Will, Mark, Grant`,
  surnames: `Addlestrop, Barraclough, Culpepper, Dunwoody, Eccleshare, Fazackerley, Grindrod, Hinchliffe, Inskip, Jobling, Kettlewell, Lightfoot, Murgatroyd, Nutter, Openshaw, Pilkington, Rumbelow, Scattergood,
    Tunnicliffe, Uttley, Wigglesworth, Yoxall, Bolitho, Chegwidden, Trewhella, Bevan-Rees, Gruffydd, Strachan, MacIlwraith, McGlashan, Drumgoole, O'Hanrahan, O’Keeffe, Ó Murchú, Mac Giolla, Twomey, FitzMaurice,
    Gantt, Stovall, Hollingshead, Crabtree, Poindexter, Rutledge, Tillinghast, Thibault, Delacroix, LeBeau, Van Alstyne, Hoogerwerf, Oberholtzer, Kuykendall, Zielonka, Dziedzic, Brzeziński, Krzyżanowska, Wojtkiewicz, Hrynkiv, Pasichnyk, Vardanyan,
    Nwachukwu, Onyekachi, Ezeigbo, Obasanjo-Bello, Akinfenwa, Ogunbiyi, Oyelaran, Danjuma, Frimpong, Agyeman, Nkosi, Moyo, Wekesa, Kipchoge, Haile, Woldegiorgis, Bhandari, Jayasuriya, Ramanujam, Chakrabarti, Thiagarajan, Kulkarni, Deshpande, Gill-Mann, Bajwa,
    Ansari, Mirza, Chowdhury, Miah, Al-Tikriti, Al Jaber, El-Masri, bin Laith, Abu Saif, Haddadin, Shaheen, Çelik, Karadeniz, Aydınlı, Truong, Huynh-Le, Luong, Quach, Zheng, Xie, Qiu, Tsui, Leung, Yeoh, Hwang, Baek,
    Quintero, Zaragoza, Baca, de los Santos, Castañeda, Macaraeg, Dimaculangan, Skarsgård, Thorvaldsen, Østby, van der Byl, le Roux, Tindall, Marsh, Pike, Nightingale, Strange, Trueman, Hope, Bishop, Wise, Rush, Sargent`,
});
